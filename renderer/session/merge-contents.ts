import { collections, type Collection, type Network } from '../../scenarios/domain/network.ts';
import type { Override, Scenario } from '../../scenarios/domain/scenario.ts';
import { diffInside } from '../../scenarios/overrides/diff-inside.ts';
import { isSame } from '../../scenarios/overrides/plain-value.ts';
import { isCollection } from '../../scenarios/overrides/record-schema.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import type { AnyRecord } from '../store/content.ts';
import type { SavedContent } from '../store/document-slice.ts';
import { isAtOrBelow } from '../store/override-target.ts';
import { idOf, recordsOf } from '../store/records.ts';

/** A place that both sides have changed, each in its own way. Mine stays. */
export interface Conflict {
  /** As an override would name it. */
  place: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  content: SavedContent;
  conflicts: readonly Conflict[];
  /** Changes of theirs that are in the result: records, fields of records, scenarios. */
  taken: number;
}

/** What both sides have made of a common beginning: a field that one side alone changed is that side's, one that both changed is mine. */
export function mergeContents(base: SavedContent, mine: SavedContent, theirs: SavedContent): Merged {
  const merge = merging();
  let network: Network = mine.network;
  for (const collection of collections) {
    const records = merge.records(collection, base.network, mine.network, theirs.network);
    if (records !== recordsOf(network, collection)) network = { ...network, [collection]: records };
  }
  const names = new Set([...Object.keys(mine.network), ...Object.keys(theirs.network)]);
  for (const name of names) {
    if (isCollection(name)) continue;
    const [b, m, t] = [base, mine, theirs].map(({ network }) => (network as Record<string, unknown>)[name]);
    const value = name === 'settings' ? merge.settings(base, mine, theirs) : merge.whole(name, b, m, t);
    if (value !== m) network = { ...network, [name]: value };
  }
  const scenarios = merge.scenarios(base.scenarios, mine.scenarios, theirs.scenarios);
  return { content: { network, scenarios }, conflicts: merge.conflicts, taken: merge.taken() };
}

interface Merging {
  whole: <Value>(place: string, base: Value, mine: Value, theirs: Value) => Value;
  settings: (base: SavedContent, mine: SavedContent, theirs: SavedContent) => Network['settings'];
  records: (collection: Collection, base: Network, mine: Network, theirs: Network) => readonly AnyRecord[];
  scenarios: (
    base: readonly Scenario[],
    mine: readonly Scenario[],
    theirs: readonly Scenario[],
  ) => readonly Scenario[];
  conflicts: readonly Conflict[];
  taken: () => number;
}

function merging(): Merging {
  const conflicts: Conflict[] = [];
  let taken = 0;

  const whole: Merging['whole'] = (place, base, mine, theirs) => {
    if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
    if (isSame(mine, base)) {
      taken += 1;
      return theirs;
    }
    conflicts.push({ place, mine, theirs });
    return mine;
  };

  /** Both differ from the base: their fields with mine set upon them. `null` where mine do not fit there. */
  const fields = (
    root: string,
    names: readonly string[],
    base: unknown,
    mine: unknown,
    theirs: unknown,
    apply: (overrides: readonly Override[]) => unknown,
  ): unknown => {
    const ours = diffInside(root, names, base, mine);
    const others = diffInside(root, names, base, theirs);
    const merged = apply(ours);
    if (merged === null) return null;
    const way = (override: Override) => override.at.split('/');
    for (const other of others) {
      const rival = ours.find(
        (each) => isAtOrBelow(way(each), way(other)) || isAtOrBelow(way(other), way(each)),
      );
      if (rival === undefined) taken += 1;
      else if (!isSame(rival, other)) {
        conflicts.push({ place: rival.at, mine: valueOf(rival), theirs: valueOf(other) });
      }
    }
    return merged;
  };

  const settings: Merging['settings'] = (base, mine, theirs) => {
    const [b, m, t] = [base.network.settings, mine.network.settings, theirs.network.settings];
    if (isSame(m, t) || isSame(t, b) || isSame(m, b)) return whole('settings', b, m, t);
    const merged = fields('settings', ['settings'], b, m, t, (overrides) => {
      const { network, findings } = resolve(theirs.network, overrides);
      return findings.some(({ severity }) => severity === 'error') ? null : network.settings;
    });
    return (merged as Network['settings'] | null) ?? whole('settings', b, m, t);
  };

  const record = (
    collection: Collection,
    id: string,
    network: Network,
    [base, mine, theirs]: readonly (AnyRecord | undefined)[],
  ): AnyRecord | undefined => {
    const place = `${collection}/${id}`;
    const isOneSided = isSame(mine, theirs) || isSame(theirs, base) || isSame(mine, base);
    if (isOneSided || base === undefined || mine === undefined || theirs === undefined) {
      return whole(place, base, mine, theirs);
    }
    const merged = fields(collection, [collection, id], base, mine, theirs, (overrides) => {
      const { network: result, findings } = resolve({ ...network, [collection]: [theirs] }, overrides);
      const isRefused = findings.some(({ severity }) => severity === 'error');
      return isRefused ? null : (recordsOf(result, collection)[0] ?? null);
    });
    return (merged as AnyRecord | null) ?? whole(place, base, mine, theirs);
  };

  const records: Merging['records'] = (collection, base, mine, theirs) => {
    const [b, m, t] = [base, mine, theirs].map((network) => recordsOf(network, collection)) as [
      readonly AnyRecord[],
      readonly AnyRecord[],
      readonly AnyRecord[],
    ];
    if (b === t || m === t) return m;
    const [ofBase, ofMine, ofTheirs] = [b, m, t].map(
      (list) => new Map(list.map((each) => [idOf(each, collection), each])),
    ) as [Map<string, AnyRecord>, Map<string, AnyRecord>, Map<string, AnyRecord>];
    // Mine in their order, then what they have added.
    const ids = new Set([...ofMine.keys(), ...ofTheirs.keys(), ...ofBase.keys()]);
    const merged = [...ids].flatMap((id) => {
      const sides = [ofBase.get(id), ofMine.get(id), ofTheirs.get(id)];
      return record(collection, id, theirs, sides) ?? [];
    });
    const isMine = merged.length === m.length && merged.every((each, n) => each === m[n]);
    return isMine ? m : merged;
  };

  const overrideLists = (
    scenario: string,
    base: readonly Override[],
    mine: readonly Override[],
    theirs: readonly Override[],
  ): Override[] => {
    const has = (list: readonly Override[], override: Override) =>
      list.some((each) => isSame(each, override));
    const added = theirs.filter((each) => !has(base, each) && !has(mine, each));
    const welcome = added.filter((other) => {
      const rival = mine.find((each) => each.at === other.at && !has(base, each));
      if (rival === undefined) return true;
      conflicts.push({
        place: `scenarios/${scenario}: ${other.at}`,
        mine: valueOf(rival),
        theirs: valueOf(other),
      });
      return false;
    });
    const gone = base.filter((each) => !has(theirs, each));
    taken += welcome.length + gone.filter((each) => has(mine, each)).length;
    const replaced = new Set(welcome.map(({ at }) => at));
    // One of theirs in the place of the same one stands where it stood.
    const kept = mine.flatMap((each) => {
      if (!has(gone, each)) return each;
      const next = welcome.find(({ at }) => at === each.at);
      if (next === undefined || !replaced.delete(each.at)) return [];
      return next;
    });
    return [...kept, ...welcome.filter(({ at }) => replaced.has(at))];
  };

  const scenarios: Merging['scenarios'] = (base, mine, theirs) => {
    const of = (list: readonly Scenario[]) => new Map(list.map((each) => [each.id, each]));
    const [ofBase, ofMine, ofTheirs] = [of(base), of(mine), of(theirs)];
    const ids = new Set([...ofMine.keys(), ...ofTheirs.keys(), ...ofBase.keys()]);
    return [...ids].flatMap((id): readonly Scenario[] => {
      const [b, m, t] = [ofBase.get(id), ofMine.get(id), ofTheirs.get(id)];
      const place = `scenarios/${id}`;
      if (m === undefined || t === undefined || b === undefined || isSame(m, t) || isSame(t, b)) {
        const one = whole(place, b, m, t);
        return one === undefined ? [] : [one];
      }
      return [
        {
          ...m,
          name: whole(`${place}/name`, b.name, m.name, t.name),
          because: whole(`${place}/because`, b.because, m.because, t.because),
          probability: whole(`${place}/probability`, b.probability, m.probability, t.probability),
          overrides: overrideLists(id, b.overrides, m.overrides, t.overrides),
        },
      ];
    });
  };

  return { whole, settings, records, scenarios, conflicts, taken: () => taken };
}

function valueOf(override: Override): unknown {
  if ('to' in override) return override.to;
  if ('add' in override) return override.add;
  return 'scale' in override ? `× ${override.scale}` : null;
}
