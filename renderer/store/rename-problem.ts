import type { Collection, Network } from '../../scenarios/domain/network.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { Json } from './content.ts';
import { fitRecord } from './fit-record.ts';
import { placesOf, recordOf, recordsOf, withValue } from './records.ts';

/** Why a record may not have this id, in words; `null` where it may. `others` are new ids that are given beside it, by old one. */
export function renameProblem(
  network: Network,
  scenario: string | null,
  collection: Collection,
  id: string,
  value: Json,
  others: ReadonlyMap<string, string> | undefined,
): string | null {
  if (value === id) return null;
  if (scenario !== null) return 'The id of a record is the same in every scenario; change it in Base.';
  const record = recordOf(network, collection, id);
  if (record === null) return null;
  const { problem } = fitRecord(collection, withValue(record, [idField(collection)], value));
  if (problem !== null || typeof value !== 'string') return problem;
  const isTaken =
    placesOf(recordsOf(network, collection), collection, new Set([value])).size > 0 ||
    [...(others?.values() ?? [])].includes(value);
  return isTaken ? `${value} is the id of another record.` : null;
}
