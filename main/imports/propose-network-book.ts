import { collections, type Network } from '../../scenarios/domain/network.ts';
import { isSame, type Fields } from '../../scenarios/overrides/plain-value.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import { currentVersion, formatName, type PlannerDocument } from '../../scenarios/schema/document.ts';
import type { CollectionImport, ImportProposal } from '../contract/imports.ts';
import { openNetworkWorkbook } from '../services/open-network-workbook.ts';

/** What the workbook of a whole network would change: its sheets are whole lists, and a blank cell takes the default. */
export function proposeNetworkBook(bytes: Uint8Array, network: Network): ImportProposal {
  const onto: PlannerDocument = {
    format: formatName,
    version: currentVersion,
    writtenBy: 'PlusN',
    network,
    scenarios: [],
    plans: [],
    trail: [],
    view: null,
  };
  const { document, findings } = openNetworkWorkbook(bytes, onto, onto.writtenBy);
  const rows = { read: 0, examples: 0, totals: 0, addedUp: { quantities: 0, into: 0 }, wrong: 0 };
  if (document === null) return { collections: [], settings: null, rows, conversions: [], findings };
  const after = document.network;
  const changed = collections.flatMap((collection): readonly CollectionImport[] => {
    const idOf = (record: Fields) => String(record[idField(collection)]);
    const before = new Map<string, Fields>(network[collection].map((record) => [idOf(record), record]));
    const records = (after[collection] as CollectionImport['records']).filter(
      (record) => !isSame(record, before.get(idOf(record))),
    );
    const kept = new Set(after[collection].map(idOf));
    const removed = [...before.keys()].filter((id) => !kept.has(id));
    return records.length + removed.length === 0 ? [] : [{ collection, records, removed }];
  });
  return {
    collections: changed,
    settings: isSame(after.settings, network.settings) ? null : after.settings,
    rows: { ...rows, read: collections.reduce((sum, collection) => sum + after[collection].length, 0) },
    conversions: [],
    findings,
  };
}
