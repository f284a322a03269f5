import { itemName, listKey, type ListKey } from '../overrides/list-keys.ts';
import { formatPath } from '../overrides/path.ts';
import { isFields, isListOfFields, isSame, type Fields } from '../overrides/plain-value.ts';
import type { Choose, Conflict } from './conflict.ts';
import { mergeKeyed } from './merge-keyed.ts';

/** What has been found while merging: grows as values are merged. */
export interface Tally {
  readonly conflicts: Conflict[];
  /** Changes that theirs alone made and the result has. */
  taken: number;
}

/** Where in the document a value stands. */
export interface Spot {
  readonly root: string;
  readonly id: string | null;
  readonly way: readonly string[];
}

export const below = (spot: Spot, name: string): Spot => ({ ...spot, way: [...spot.way, name] });

/** One value of three sides that is not looked into: who alone changed it has it; where both did, `choose` decides. */
export function mergeWhole<Value>(
  spot: Spot,
  base: Value,
  mine: Value,
  theirs: Value,
  choose: Choose,
  tally: Tally,
): Value {
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
  if (isSame(mine, base)) {
    tally.taken += 1;
    return theirs;
  }
  const { root, id, way } = spot;
  const place = formatPath([root, ...(id === null ? [] : [id]), ...way]);
  const conflict: Conflict = { place, root, id, way, base, mine, theirs };
  tally.conflicts.push(conflict);
  return choose(conflict) === 'mine' ? mine : theirs;
}

/**
 * One value of three sides: objects field by field, keyed lists item by item, lists of words word by word, all else whole.
 * `undefined` stands for what is not there, and comes back for what goes.
 */
export function mergeValue(
  spot: Spot,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  choose: Choose,
  tally: Tally,
): unknown {
  if (isSame(mine, theirs) || isSame(theirs, base) || isSame(mine, base)) {
    return mergeWhole(spot, base, mine, theirs, choose, tally);
  }
  // Two that both have added one thing agree in most of it: only what differs is for somebody to decide.
  if (isFields(mine) && isFields(theirs) && (base === undefined || isFields(base))) {
    return mergeFields(spot, base ?? {}, mine, theirs, choose, tally);
  }
  const translated = mergeTranslated(spot, base, mine, theirs, tally);
  if (translated !== null) return translated;
  const lists = [base ?? [], mine, theirs];
  const key = keyAt(spot);
  if (
    key !== null &&
    lists.every((list) => isListOfFields(list) && areUnique(list.map((item) => itemName(item, key))))
  ) {
    return mergeItems(spot, lists as (readonly Fields[])[], key, choose, tally);
  }
  if (wordLists.has(spot.way.at(-1) ?? '') && lists.every((list) => isListOfWords(list) && areUnique(list))) {
    const merged = mergeWords(...(lists as [string[], string[], string[]]));
    if (merged !== null) {
      tally.taken += 1;
      return merged;
    }
  }
  return mergeWhole(spot, base, mine, theirs, choose, tally);
}

function mergeFields(
  spot: Spot,
  base: Fields,
  mine: Fields,
  theirs: Fields,
  choose: Choose,
  tally: Tally,
): Fields {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...names].flatMap((name): readonly (readonly [string, unknown])[] => {
      const [b, m, t] = [base, mine, theirs].map((side) =>
        Object.hasOwn(side, name) ? side[name] : undefined,
      );
      const merged = mergeValue(below(spot, name), b, m, t, choose, tally);
      return merged === undefined ? [] : [[name, merged]];
    }),
  );
}

/** A text that is said in several languages on a side, language by language; `null` where one of them is a conflict. */
function mergeTranslated(
  spot: Spot,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  tally: Tally,
): Fields | null {
  if (!worded.has(spot.way.at(-1) ?? '')) return null;
  const sides = [base ?? {}, mine, theirs].map((side) =>
    typeof side === 'string' ? { en: side, zhHant: null, zhHans: null } : side,
  );
  const [b, m, t] = sides;
  if (!isFields(b) || !isFields(m) || !isFields(t)) return null;
  const inner: Tally = { conflicts: [], taken: 0 };
  const merged = mergeFields(spot, b, m, t, () => 'mine', inner);
  if (inner.conflicts.length > 0) return null;
  tally.taken += inner.taken;
  return merged;
}

const worded: ReadonlySet<string> = new Set(['name', 'title', 'because']);

function mergeItems(
  spot: Spot,
  [base, mine, theirs]: readonly (readonly Fields[])[],
  key: ListKey,
  choose: Choose,
  tally: Tally,
): readonly Fields[] {
  const merged = mergeKeyed(
    base!,
    mine!,
    theirs!,
    (item) => itemName(item, key),
    (name, b, m, t) => mergeValue(below(spot, name), b, m, t, choose, tally) as Fields | undefined,
  );
  const { order } = key;
  // What each side has put in its place by its quantity or date must stand in its place among the other's too.
  return order === null ? merged : merged.toSorted(order);
}

/** Lists of words in which no order means anything. */
const wordLists: ReadonlySet<string> = new Set(
  [
    'members customsUnionOf roles skills agreements consignmentHubs hsPrefixes ofKinds',
    'notMadeIn into originCountries modes products sites toSites territories',
    'toTerritories clusters families origins lanes periods receivers',
  ].flatMap((line) => line.split(' ')),
);

/** What either added, without what either took out; `null` where both put other words in the place of some. */
function mergeWords(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const isReplaced = (side: readonly string[]) =>
    base.some((word) => !side.includes(word)) && side.some((word) => !base.includes(word));
  if (isReplaced(mine) && isReplaced(theirs)) return null;
  return mergeKeyed(
    base,
    mine,
    theirs,
    (word) => word,
    (_word, b, m, t) => (m === b ? t : m),
  );
}

function keyAt({ root, way }: Spot): ListKey | null {
  const [field, ...deeper] = way;
  return field === undefined || deeper.length > 0 ? null : listKey(root, field);
}

const isListOfWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const areUnique = (names: readonly string[]) => new Set(names).size === names.length;
