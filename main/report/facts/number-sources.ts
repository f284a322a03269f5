import type { Source } from '../../../scenarios/domain/primitives.ts';

/** Sources numbered from 1 in the order in which they are first named; the same source has one number. */
export interface NumberedSources {
  readonly sources: readonly Source[];
  /** `null` for no source. */
  readonly numberOf: (source: Source | null) => number | null;
}

const keyOf = ({ title, url, asOf, captured, confidence }: Source): string =>
  JSON.stringify([title, url, asOf, captured, confidence]);

export function numberSources(named: readonly (Source | null)[]): NumberedSources {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  for (const source of named) {
    if (source === null || numbers.has(keyOf(source))) continue;
    sources.push(source);
    numbers.set(keyOf(source), sources.length);
  }
  return { sources, numberOf: (source) => (source === null ? null : (numbers.get(keyOf(source)) ?? null)) };
}
