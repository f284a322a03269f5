import type { Selector } from './selector.ts';

/** More names than this stand as the first and a count. */
const mostNamed = 2;

/** What a selector names: the first, and how many more; empty where all are meant. A group goes by its name without the `@`. */
export function inFewWords(ids: Selector | readonly string[], nameOf: (id: string) => string): string {
  if (ids === '*') return '';
  const all = typeof ids === 'string' ? [ids] : ids;
  const named = all
    .slice(0, all.length > mostNamed ? 1 : mostNamed)
    .map((id) => nameOf(id.replace(/^@/, '')));
  return all.length > mostNamed ? `${named[0]} +${all.length - 1}` : named.join('/');
}
