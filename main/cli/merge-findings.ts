import type { Finding } from '../../scenarios/checks/finding.ts';

/** All findings, each said once: the first of those that say the same of the same place is kept. */
export function mergeFindings(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ code, about, say }) => {
    const key = JSON.stringify([code, about.collection, about.id, about.field, say]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
