import { collections, type Collection, type Network } from '../domain/network.ts';
import type { Override, Scenario } from '../domain/scenario.ts';
import { settings as settingsSchema } from '../domain/settings.ts';
import { isSame, type Fields } from '../overrides/plain-value.ts';
import { idField, isCollection, recordSchemas } from '../overrides/record-schema.ts';
import type { Choose, Conflict } from './conflict.ts';
import { mergeKeyed } from './merge-keyed.ts';
import { below, mergeValue, mergeWhole, type Spot, type Tally } from './merge-value.ts';

/** What a planner edits in a file. */
export interface Contents {
  readonly network: Network;
  readonly scenarios: readonly Scenario[];
}

export interface MergedContents {
  readonly content: Contents;
  /** In the order of the file, each with what `choose` was asked. */
  readonly conflicts: readonly Conflict[];
  /** Changes of theirs that are in the result: records, fields of records, scenarios. */
  readonly taken: number;
}

/**
 * What both sides have made of a common beginning (`null`: they have none), record by record and field by field. A field
 * that one side alone changed is that side's; where both changed it, each in its own way, `choose` says whose stands.
 *
 *     merge(base, x, base) = x      merge(base, base, y) = y      merge(base, x, x) = x
 *
 * Every record of the result fits its schema: one that would not, though either side's did, is a conflict as a whole.
 * What did not change keeps mine's identity. Whether what one side removed is still named by what the other added is left
 * to the checks.
 */
export function mergeContents(
  base: Contents | null,
  mine: Contents,
  theirs: Contents,
  choose: Choose = () => 'mine',
): MergedContents {
  const tally: Tally = { conflicts: [], taken: 0 };
  let network: Network = mine.network;
  const put = (name: string, value: unknown) => {
    if (value !== (network as Fields)[name]) network = { ...network, [name]: value };
  };
  put('settings', mergeSettings(base, mine, theirs, choose, tally));
  for (const name of collections) {
    put(name, mergeRecords(name, base?.network, mine.network, theirs.network, choose, tally));
  }
  const names = new Set([...Object.keys(mine.network), ...Object.keys(theirs.network)]);
  for (const name of names) {
    if (name === 'settings' || isCollection(name)) continue;
    const [b, m, t] = [base?.network, mine.network, theirs.network].map(
      (side) => (side as Fields | undefined)?.[name],
    );
    const value = mergeValue({ root: name, id: null, way: [] }, b, m, t, choose, tally);
    if (value !== undefined) put(name, value);
    else network = Object.fromEntries(Object.entries(network).filter(([each]) => each !== name)) as Network;
  }
  const scenarios = mergeScenarios(base?.scenarios ?? [], mine.scenarios, theirs.scenarios, choose, tally);
  return { content: { network, scenarios }, conflicts: tally.conflicts, taken: tally.taken };
}

/** A record or the settings field by field, or as a whole where that does not fit the schema. */
function mergeFitting<Entity>(
  spot: Spot,
  [base, mine, theirs]: readonly [Entity | undefined, Entity | undefined, Entity | undefined],
  fits: (value: unknown) => boolean,
  choose: Choose,
  tally: Tally,
): Entity | undefined {
  const inner: Tally = { conflicts: [], taken: 0 };
  const merged = mergeValue(spot, base, mine, theirs, choose, inner);
  const isSide = [base, mine, theirs].includes(merged as Entity | undefined);
  if (!isSide && !fits(merged)) return mergeWhole(spot, base, mine, theirs, choose, tally);
  tally.conflicts.push(...inner.conflicts);
  tally.taken += inner.taken;
  // What was read from files fits the schema already, and what was put together of it has just been held to it.
  return isSame(merged, mine) ? mine : (merged as Entity | undefined);
}

function mergeSettings(
  base: Contents | null,
  mine: Contents,
  theirs: Contents,
  choose: Choose,
  tally: Tally,
): Network['settings'] {
  const sides = [base?.network.settings, mine.network.settings, theirs.network.settings] as const;
  const fits = (value: unknown) => settingsSchema.safeParse(value).success;
  return (
    mergeFitting({ root: 'settings', id: null, way: [] }, sides, fits, choose, tally) ?? mine.network.settings
  );
}

function mergeRecords(
  collection: Collection,
  base: Network | undefined,
  mine: Network,
  theirs: Network,
  choose: Choose,
  tally: Tally,
): readonly Fields[] {
  const [b, m, t]: readonly (readonly Fields[])[] = [
    base?.[collection] ?? [],
    mine[collection],
    theirs[collection],
  ];
  if (b === t || m === t) return m!;
  const id = (record: Fields) => String(record[idField(collection)]);
  const areNamed = [b, m, t].every((list) => new Set(list!.map(id)).size === list!.length);
  // An id that stands twice, which the checks refuse, tells no record from another.
  if (!areNamed) return mergeWhole({ root: collection, id: null, way: [] }, b!, m!, t!, choose, tally);
  const fits = (value: unknown) => recordSchemas[collection].safeParse(value).success;
  const merged = mergeKeyed(b!, m!, t!, id, (name, ...sides) => {
    const spot = { root: collection, id: name, way: [] };
    // A policy of another kind has other fields, which mean nothing among those of this one.
    const isOtherKind =
      collection === 'policies' && new Set(sides.map((side) => side?.['kind'] ?? null)).size > 1;
    if (isOtherKind) return mergeWhole(spot, ...sides, choose, tally);
    return mergeFitting(spot, sides, fits, choose, tally);
  });
  const isMine = merged.length === m!.length && merged.every((record, n) => record === m![n]);
  return isMine ? m! : merged;
}

function mergeScenarios(
  base: readonly Scenario[],
  mine: readonly Scenario[],
  theirs: readonly Scenario[],
  choose: Choose,
  tally: Tally,
): readonly Scenario[] {
  const areNamed = [base, mine, theirs].every(
    (list) => new Set(list.map(({ id }) => id)).size === list.length,
  );
  if (!areNamed) {
    return mergeWhole({ root: 'scenarios', id: null, way: [] }, base, mine, theirs, choose, tally);
  }
  return mergeKeyed(
    base,
    mine,
    theirs,
    ({ id }) => id,
    (id, b, m, t) => {
      const spot: Spot = { root: 'scenarios', id, way: [] };
      if (m === undefined || t === undefined) return mergeWhole(spot, b, m, t, choose, tally);
      if (isSame(m, t) || isSame(b, t)) return m;
      if (isSame(b, m)) return mergeWhole(spot, b, m, t, choose, tally);
      const [fieldsOfBase, fieldsOfMine, fieldsOfTheirs] = [b, m, t].map(withoutOverrides);
      const fields = mergeValue(spot, fieldsOfBase, fieldsOfMine, fieldsOfTheirs, choose, tally) as Omit<
        Scenario,
        'overrides'
      >;
      const overrides = mergeOverrides(id, b?.overrides ?? [], m.overrides, t.overrides, choose, tally);
      return { ...fields, overrides };
    },
  );
}

function withoutOverrides(scenario: Scenario | undefined): Omit<Scenario, 'overrides'> | undefined {
  if (scenario === undefined) return undefined;
  const { overrides: _overrides, ...fields } = scenario;
  return fields;
}

/** Overrides are told apart by what they change; the second of one place is another than the first. */
function mergeOverrides(
  scenario: string,
  base: readonly Override[],
  mine: readonly Override[],
  theirs: readonly Override[],
  choose: Choose,
  tally: Tally,
): Override[] {
  const [b, m, t] = [base, mine, theirs].map(numbered) as [Numbered[], Numbered[], Numbered[]];
  return mergeKeyed(
    b,
    m,
    t,
    ({ name }) => name,
    (name, ...sides) => {
      const spot = { root: 'scenarios', id: scenario, way: ['overrides', name] };
      const [ofBase, ofMine, ofTheirs] = sides.map((side) => side?.override);
      const override = mergeOverride(spot, ofBase, ofMine, ofTheirs, choose, tally);
      return override === undefined ? undefined : { name, override };
    },
  ).map(({ override }) => override);
}

/** What an override does is one side's as a whole; its reason may be another's, or be said in another's language. */
function mergeOverride(
  spot: Spot,
  base: Override | undefined,
  mine: Override | undefined,
  theirs: Override | undefined,
  choose: Choose,
  tally: Tally,
): Override | undefined {
  if (base !== undefined && mine !== undefined && theirs !== undefined) {
    const inner: Tally = { conflicts: [], taken: 0 };
    const [b, m, t] = [base, mine, theirs].map(({ because: _because, ...does }) => does);
    const does = mergeWhole(spot, b, m, t, choose, inner);
    const at = below(spot, 'because');
    const because = mergeValue(at, base.because, mine.because, theirs.because, choose, inner);
    if (inner.conflicts.length === 0) {
      tally.taken += inner.taken;
      const merged = { ...does, because } as Override;
      return isSame(merged, mine) ? mine : merged;
    }
  }
  return mergeWhole(spot, base, mine, theirs, choose, tally);
}

interface Numbered {
  readonly name: string;
  readonly override: Override;
}

/** `sites/penang/rate`, then `sites/penang/rate 2`: no path has a space of its own that could be mistaken for it. */
function numbered(overrides: readonly Override[]): readonly Numbered[] {
  const seen = new Map<string, number>();
  return overrides.map((override) => {
    const n = (seen.get(override.at) ?? 0) + 1;
    seen.set(override.at, n);
    return { name: n === 1 ? override.at : `${override.at} ${n}`, override };
  });
}
