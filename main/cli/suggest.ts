import { nearestWord } from '../../scenarios/schema/nearest-word.ts';

/** The known word that was probably meant: one that the given word begins, or the nearest; else `null`. */
export function suggest(given: string, known: readonly string[]): string | null {
  const begun = given.length >= 2 ? known.find((word) => word.startsWith(given)) : undefined;
  return begun ?? nearestWord(given, known);
}
