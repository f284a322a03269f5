import { nearestWord } from './nearest-word.ts';

/** Comparing a word with every id takes time; beyond so many ids none is suggested. */
const mostIdsCompared = 2_000;
const mostSuggested = 3;
/** Shorter words stand in too many ids by chance. */
const leastLength = 3;

/**
 * The ids that a term may have meant: the one at most two letters away, else the first few that contain it
 * (`bangkok` in `asean_bangkok`). A term `@id` is looked for among groups, and its suggestions have an `@` too. The term itself is never among them.
 */
export function likelyIds(term: string, ids: ReadonlySet<string>): readonly string[] {
  if (ids.size > mostIdsCompared) return [];
  const sign = term.startsWith('@') ? '@' : '';
  const word = term.slice(sign.length);
  const others = [...ids].filter((id) => id !== word);
  const nearest = nearestWord(word, others);
  const likely =
    nearest !== null ? [nearest] : word.length < leastLength ? [] : others.filter((id) => id.includes(word));
  return likely.slice(0, mostSuggested).map((id) => `${sign}${id}`);
}
