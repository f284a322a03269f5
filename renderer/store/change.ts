import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { Settings } from '../../scenarios/domain/settings.ts';
import type { AnyRecord, Content, FieldPath, Json } from './content.ts';

/**
 * One step of an edit, small enough to be sent elsewhere and exact enough to be taken back.
 * Inside one step of undo the changes apply in order, their inverses in the opposite order.
 */
export type Change =
  | { kind: 'set'; collection: Collection; id: string; path: FieldPath; value: Json }
  /** `places` are indices in the list after the insertion, ascending, one for each record. */
  | { kind: 'insert'; collection: Collection; places: readonly number[]; records: readonly AnyRecord[] }
  | { kind: 'remove'; collection: Collection; ids: readonly string[] }
  | { kind: 'settings'; settings: Settings }
  | { kind: 'scenarios'; scenarios: Content['scenarios'] }
  | { kind: 'drafts'; drafts: Content['drafts'] }
  | { kind: 'network'; network: Network };

export interface Applied {
  content: Content;
  /** Applied in this order to the new content, these give the old one back. */
  inverse: readonly Change[];
}

/** Content with the changes applied in order. A change of a record that is not there changes nothing. */
export function applyChanges(content: Content, changes: readonly Change[]): Applied {
  let current = content;
  const inverse: Change[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    // Fields of one collection set in a row share one copy of its list: a paste of thousands of cells is one copy.
    const run = setsFrom(changes, at);
    if (run.length > 1) {
      const set = applySets(current, run);
      current = set.content;
      inverse.push(...set.inverse);
      at += run.length - 1;
      continue;
    }
    const one = applyChange(current, changes[at]!);
    current = one.content;
    inverse.push(...one.inverse);
  }
  return { content: current, inverse: inverse.reverse() };
}

type SetChange = Extract<Change, { kind: 'set' }>;

function setsFrom(changes: readonly Change[], from: number): readonly SetChange[] {
  const run: SetChange[] = [];
  for (let at = from; at < changes.length; at += 1) {
    const change = changes[at]!;
    if (change.kind !== 'set' || change.collection !== (run[0]?.collection ?? change.collection)) break;
    run.push(change);
  }
  return run;
}

function applyChange(content: Content, change: Change): Applied {
  switch (change.kind) {
    case 'set':
      return applySets(content, [change]);
    case 'insert':
      return insertRecords(content, change);
    case 'remove':
      return removeRecords(content, change);
    case 'settings': {
      const { settings } = content.network;
      return {
        content: { ...content, network: { ...content.network, settings: change.settings } },
        inverse: [{ kind: 'settings', settings }],
      };
    }
    case 'scenarios':
      return {
        content: { ...content, scenarios: change.scenarios },
        inverse: [{ kind: 'scenarios', scenarios: content.scenarios }],
      };
    case 'drafts':
      return {
        content: { ...content, drafts: change.drafts },
        inverse: [{ kind: 'drafts', drafts: content.drafts }],
      };
    case 'network':
      return {
        content: { ...content, network: change.network },
        inverse: [{ kind: 'network', network: content.network }],
      };
  }
}

function applySets(content: Content, sets: readonly SetChange[]): Applied {
  const collection = sets[0]!.collection;
  const records = [...recordsOf(content.network, collection)];
  const places = placesOf(records, collection, new Set(sets.map(({ id }) => id)));
  const inverse: Change[] = [];
  for (const { id, path, value } of sets) {
    const place = places.get(id);
    if (place === undefined) continue;
    const before = records[place]!;
    inverse.push({ kind: 'set', collection, id, path, value: valueAt(before, path) ?? null });
    records[place] = withValue(before, path, value);
  }
  return { content: withRecords(content, collection, records), inverse };
}

function insertRecords(content: Content, change: Extract<Change, { kind: 'insert' }>): Applied {
  const { collection, places, records } = change;
  const before = recordsOf(content.network, collection);
  const after: AnyRecord[] = [];
  let next = 0;
  for (const [n, place] of places.entries()) {
    while (after.length < place && next < before.length) after.push(before[next++]!);
    after.push(records[n]!);
  }
  while (next < before.length) after.push(before[next++]!);
  const ids = records.map((record) => idOf(record, collection));
  return {
    content: withRecords(content, collection, after),
    inverse: [{ kind: 'remove', collection, ids }],
  };
}

function removeRecords(content: Content, change: Extract<Change, { kind: 'remove' }>): Applied {
  const { collection } = change;
  const ids = new Set(change.ids);
  const kept: AnyRecord[] = [];
  const removed: AnyRecord[] = [];
  const places: number[] = [];
  for (const [place, record] of recordsOf(content.network, collection).entries()) {
    if (ids.has(idOf(record, collection))) {
      removed.push(record);
      places.push(place);
    } else kept.push(record);
  }
  return {
    content: withRecords(content, collection, kept),
    inverse: [{ kind: 'insert', collection, places, records: removed }],
  };
}

export function recordsOf(network: Network, collection: Collection): readonly AnyRecord[] {
  return network[collection];
}

export function idOf(record: AnyRecord, collection: Collection): string {
  return String((record as Record<string, unknown>)[idField(collection)]);
}

function placesOf(
  records: readonly AnyRecord[],
  collection: Collection,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, record] of records.entries()) {
    const id = idOf(record, collection);
    if (ids.has(id) && !places.has(id)) places.set(id, place);
    if (places.size === ids.size) break;
  }
  return places;
}

function withRecords(content: Content, collection: Collection, records: readonly AnyRecord[]): Content {
  return { ...content, network: { ...content.network, [collection]: records } };
}

/** The value at a path; `undefined` where the way ends before it. */
export function valueAt(record: unknown, path: FieldPath): Json | undefined {
  let value = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value as Json | undefined;
}

/** The record with the value at the path; objects on the way are copied, or made where there are none. */
export function withValue(record: AnyRecord, path: FieldPath, value: Json): AnyRecord {
  const [key, ...rest] = path;
  if (key === undefined) return value as unknown as AnyRecord;
  const fields = record as unknown as Record<string, unknown>;
  const inner = rest.length === 0 ? value : withValue((fields[key] ?? {}) as AnyRecord, rest, value);
  return { ...fields, [key]: inner } as unknown as AnyRecord;
}
