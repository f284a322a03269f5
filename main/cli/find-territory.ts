import { nearestWord } from '../../scenarios/schema/nearest-word.ts';
import type { TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Territory } from '../../scenarios/domain/territory.ts';
import { formatName } from './format.ts';
import { UsageError } from './usage-error.ts';

// Two letters are one slip from most other two letters: nothing can be guessed from so few.
const leastLettersToGuess = 3;

/** Codes that people write, and the ones of the tables. */
const alsoWritten: Readonly<Record<string, string>> = { UK: 'GB', UAE: 'AE', USA: 'US', PRC: 'CN' };

/** The territory that a word names, in any case: by code, id or name, or by a country of its customs union. */
export function findTerritory(option: string, given: string, territories: readonly Territory[]): TerritoryId {
  const word = given.trim().toLowerCase();
  const code = alsoWritten[word.toUpperCase()]?.toLowerCase() ?? word;
  const found =
    territories.find((each) => each.code.toLowerCase() === code || each.id === word) ??
    territories.find((each) => formatName(each.name).toLowerCase() === word) ??
    territories.find((each) => each.customsUnionOf.some((country) => country.toLowerCase() === word));
  if (found !== undefined) return found.id;
  throw new UsageError(
    `--${option} ${given}: there is no such customs territory. ${sayNearest(word, territories)}`,
  );
}

function sayNearest(word: string, territories: readonly Territory[]): string {
  const codeByWord = new Map(
    territories.flatMap(({ id, name, code }) =>
      [id, formatName(name), code].map((each) => [each, code] as const),
    ),
  );
  const nearest = word.length < leastLettersToGuess ? null : nearestWord(word, codeByWord.keys());
  return nearest === null
    ? `There are ${territories.map(({ code }) => code).join(', ')}.`
    : `Did you mean ${codeByWord.get(nearest)}?`;
}
