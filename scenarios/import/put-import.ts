import type { Collection, Network } from '../domain/network.ts';
import type { Settings } from '../domain/settings.ts';
import { idField } from '../overrides/record-schema.ts';
import type { Fields } from '../overrides/plain-value.ts';

/** Records to come into a network: new and changed ones whole, and ids of those that go. */
export interface ImportedRecords {
  readonly collections: readonly {
    readonly collection: Collection;
    readonly records: readonly Network[Collection][number][];
    readonly removed: readonly string[];
  }[];
  /** `null` leaves them as they are. */
  readonly settings: Settings | null;
}

/** The network with imported records in it; what they leave alone keeps its identity and its place. */
export function putImport(network: Network, { collections, settings }: ImportedRecords): Network {
  if (collections.length === 0 && settings === null) return network;
  const changed: Record<string, unknown> = settings === null ? {} : { settings };
  for (const { collection, records, removed } of collections) {
    const idOf = (record: Fields) => String(record[idField(collection)]);
    const byId = new Map<string, unknown>(records.map((record) => [idOf(record), record]));
    const gone = new Set(removed);
    const kept = (network[collection] as readonly Fields[])
      .filter((record) => !gone.has(idOf(record)))
      .map((record) => {
        const id = idOf(record);
        const next = byId.get(id);
        byId.delete(id);
        return next ?? record;
      });
    changed[collection] = [...kept, ...byId.values()];
  }
  return { ...network, ...changed };
}
