import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import type { AnyRecord } from '../../store/content.ts';
import { idOf, placesOf, recordsOf } from '../../store/records.ts';

const indices = new WeakMap<readonly AnyRecord[], ReadonlyMap<string, AnyRecord>>();

/** A record by its id. The index of a list is made once. */
export function recordById(network: Network, collection: Collection, id: string): AnyRecord | undefined {
  const records = recordsOf(network, collection);
  let index = indices.get(records);
  if (index === undefined) {
    index = new Map(records.map((record) => [idOf(record, collection), record]));
    indices.set(records, index);
  }
  return index.get(id);
}

/** A few records by their ids, found in one pass over the list. */
export function recordsWithIds(
  records: readonly AnyRecord[],
  collection: Collection,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, AnyRecord> {
  return new Map([...placesOf(records, collection, ids)].map(([id, place]) => [id, records[place]!]));
}
