import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import type { AnyRecord } from '../../store/content.ts';
import { idOf, placesOf, recordsOf } from '../../store/records.ts';

type Places = ReadonlyMap<string, number>;

const placesByList = new WeakMap<readonly AnyRecord[], Places>();
/** Of the list that was last gone through. */
const latest = new Map<Collection, Places>();

/**
 * A record by its id. An edit makes a new list in which nearly every record stands where it stood, so the places of the
 * list before are tried first: going through 200,000 records takes longer than all the rest of an edit.
 */
export function recordById(network: Network, collection: Collection, id: string): AnyRecord | undefined {
  const records = recordsOf(network, collection);
  const guess = records[placesByList.get(records)?.get(id) ?? latest.get(collection)?.get(id) ?? -1];
  if (guess !== undefined && idOf(guess, collection) === id) return guess;
  let places = placesByList.get(records);
  if (places === undefined) {
    places = new Map(records.map((record, place) => [idOf(record, collection), place]));
    placesByList.set(records, places);
    latest.set(collection, places);
  }
  return records[places.get(id) ?? -1];
}

/** A few records by their ids, found in one pass over the list. */
export function recordsWithIds(
  records: readonly AnyRecord[],
  collection: Collection,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, AnyRecord> {
  return new Map([...placesOf(records, collection, ids)].map(([id, place]) => [id, records[place]!]));
}
