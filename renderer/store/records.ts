import type { Collection, Network } from '../../scenarios/domain/network.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { AnyRecord, FieldPath, Json } from './content.ts';

export function recordsOf(network: Network, collection: Collection): readonly AnyRecord[] {
  return network[collection];
}

export function idOf(record: AnyRecord, collection: Collection): string {
  return String((record as Record<string, unknown>)[idField(collection)]);
}

/** Places of the first record of each id. Reads no further than the last one asked for. */
export function placesOf(
  records: readonly AnyRecord[],
  collection: Collection,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const field = idField(collection);
  const places = new Map<string, number>();
  for (let place = 0; place < records.length && places.size < ids.size; place += 1) {
    const id = (records[place] as unknown as Record<string, string>)[field]!;
    if (ids.has(id) && !places.has(id)) places.set(id, place);
  }
  return places;
}

export function recordOf(network: Network, collection: Collection, id: string): AnyRecord | null {
  const records = recordsOf(network, collection);
  const place = placesOf(records, collection, new Set([id])).get(id);
  return place === undefined ? null : records[place]!;
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

/** The value with another one at the path; objects on the way are copied, or made where there are none. */
export function withValue<Holder>(holder: Holder, path: FieldPath, value: unknown): Holder {
  const [key, ...rest] = path;
  if (key === undefined) return value as Holder;
  const fields = holder as Record<string, unknown>;
  const inner = rest.length === 0 ? value : withValue(fields[key] ?? {}, rest, value);
  return { ...fields, [key]: inner } as Holder;
}
