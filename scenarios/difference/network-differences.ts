import { collections, type Collection, type Network } from '../domain/network.ts';
import { isSame, type Fields } from '../overrides/plain-value.ts';
import { idField, isCollection } from '../overrides/record-schema.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';

/** A record that came, went, or is another now. */
export interface RecordDifference {
  readonly collection: Collection;
  readonly id: string;
  /** `null`: it came. */
  readonly before: Fields | null;
  /** `null`: it went. */
  readonly after: Fields | null;
  /** What differs in a record that both have; empty for one that came or went. */
  readonly changes: readonly FieldChange[];
}

export interface NetworkDifferences {
  readonly settings: readonly FieldChange[];
  /** In the order of `collections`, then of the later network, with those that went behind. */
  readonly records: readonly RecordDifference[];
  /** Fields of the network that this program does not know. */
  readonly unknown: readonly FieldChange[];
}

/** What differs between two networks. The order of records means nothing and makes no difference. */
export function networkDifferences(before: Network, after: Network): NetworkDifferences {
  const [from, to] = [before, after].map((network): Fields =>
    Object.fromEntries(
      Object.entries(network).filter(([name]) => name !== 'settings' && !isCollection(name)),
    ),
  );
  return {
    settings: fieldChanges('settings', before.settings, after.settings),
    records: collections.flatMap((collection) => recordDifferences(collection, before, after)),
    unknown: fieldChanges('', from, to),
  };
}

function recordDifferences(
  collection: Collection,
  before: Network,
  after: Network,
): readonly RecordDifference[] {
  const [from, to]: readonly (readonly Fields[])[] = [before[collection], after[collection]];
  if (from === to) return [];
  const [fromByName, toByName] = [named(from!, collection), named(to!, collection)];
  const differences: RecordDifference[] = [];
  for (const [id, record] of toByName) {
    const old = fromByName.get(id) ?? null;
    if (old === null) differences.push({ collection, id, before: null, after: record, changes: [] });
    else if (!isSame(old, record)) {
      const changes = fieldChanges(collection, old, record);
      differences.push({ collection, id, before: old, after: record, changes });
    }
  }
  for (const [id, record] of fromByName) {
    if (!toByName.has(id)) differences.push({ collection, id, before: record, after: null, changes: [] });
  }
  return differences;
}

/** Records by id; the second of an id, which the checks refuse, under the id and its number. */
function named(records: readonly Fields[], collection: Collection): ReadonlyMap<string, Fields> {
  const byId = new Map<string, Fields>();
  for (const record of records) {
    const id = String(record[idField(collection)]);
    byId.set(byId.has(id) ? `${id} ${byId.size}` : id, record);
  }
  return byId;
}
