import { collections, type Collection, type Network } from '../domain/network.ts';
import { withField, withoutField, type Fields } from './plain-value.ts';
import { idField } from './record-schema.ts';

/** A network that is being changed: the one it began as stays as it is. */
export interface WorkingCopy {
  /** Records of a collection by name, in their order. */
  records(collection: Collection): ReadonlyMap<string, Fields>;
  setRecord(collection: Collection, name: string, record: Fields): void;
  addRecord(collection: Collection, name: string, record: Fields): void;
  removeRecord(collection: Collection, name: string): void;
  /** Puts a whole list of records in the place of a collection, in its own order. */
  setCollection(collection: Collection, records: readonly Fields[]): void;
  /** The network's own fields besides the collections. */
  fields(): Fields;
  setField(name: string, value: unknown): void;
  removeField(name: string): void;
  /** The network as it is now. Collections that were not touched are the very same ones. */
  network(): Network;
}

interface OpenCollection {
  readonly records: Map<string, Fields>;
  isTouched: boolean;
  isGrown: boolean;
}

/**
 * Opens a network for changes. Each collection is indexed when first asked for, so that an override costs
 * its own collection's size and no more.
 */
export function workingCopy(begin: Network): WorkingCopy {
  let fields: Fields = begin;
  const open = new Map<Collection, OpenCollection>();
  const collectionOf = (collection: Collection): OpenCollection => {
    const known = open.get(collection);
    if (known !== undefined) return known;
    const made = { records: recordsByName(begin[collection], collection), isTouched: false, isGrown: false };
    open.set(collection, made);
    return made;
  };
  const touched = (collection: Collection): OpenCollection => {
    const one = collectionOf(collection);
    one.isTouched = true;
    return one;
  };
  return {
    records: (collection) => collectionOf(collection).records,
    setRecord(collection, name, record) {
      touched(collection).records.set(name, record);
    },
    addRecord(collection, name, record) {
      const one = touched(collection);
      one.records.set(name, record);
      one.isGrown = true;
    },
    removeRecord(collection, name) {
      touched(collection).records.delete(name);
    },
    setCollection(collection, records) {
      open.set(collection, { records: recordsByName(records, collection), isTouched: true, isGrown: false });
    },
    fields: () => fields,
    setField(name, value) {
      fields = withField(fields, name, value);
    },
    removeField(name) {
      fields = withoutField(fields, name);
    },
    network() {
      let result = fields;
      for (const collection of collections) {
        const one = open.get(collection);
        if (one?.isTouched) result = withField(result, collection, listed(one, collection));
      }
      // Every record written was parsed by its collection's schema, so the whole is a network again.
      return result as Network;
    },
  };
}

function recordsByName(list: readonly Fields[], collection: Collection): Map<string, Fields> {
  const records = new Map<string, Fields>();
  const field = idField(collection);
  for (const record of list) {
    const id = String(record[field]);
    // A second record of one id, which the checks refuse, must not get lost; no path can name a space.
    records.set(records.has(id) ? `${id} ${records.size}` : id, record);
  }
  return records;
}

/** Where records were added, the collection is put in order of id, as canonical text writes it. */
function listed(one: OpenCollection, collection: Collection): readonly Fields[] {
  const records = [...one.records.values()];
  return one.isGrown ? sortedById(records, collection) : records;
}

/** Records in order of id by code unit. */
export function sortedById<Entity extends Fields>(
  records: readonly Entity[],
  collection: Collection,
): readonly Entity[] {
  const field = idField(collection);
  const id = (record: Entity) => String(record[field]);
  return records.toSorted((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0));
}
