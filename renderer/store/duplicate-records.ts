import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { AnyRecord } from './content.ts';
import type { Edit } from './edit.ts';
import { freeId } from './free-id.ts';
import { idOf, placesOf, recordsOf } from './records.ts';

/** Edits that put a copy with an id of its own behind each of the records. A currency has its code by law, so there is no copy of one. */
export function duplicateRecords(
  network: Network,
  collection: Collection,
  ids: readonly string[],
): readonly Edit[] {
  if (collection === 'currencies') return [];
  const records = recordsOf(network, collection);
  const taken = new Set(records.map((record) => idOf(record, collection)));
  const places = placesOf(records, collection, new Set(ids));
  return ids.flatMap((id): readonly Edit[] => {
    const place = places.get(id);
    if (place === undefined) return [];
    const copyId = freeId(id, id, taken);
    taken.add(copyId);
    const record = { ...records[place], id: copyId } as AnyRecord;
    return [{ kind: 'add', collection, record, after: id }];
  });
}
