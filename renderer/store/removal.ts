import { collections, type Collection, type Network } from '../../scenarios/domain/network.ts';
import type { AnyRecord, FieldPath, Json } from './content.ts';
import type { Edit } from './edit.ts';
import { idOf, recordsOf, valueAt } from './records.ts';
import { namedCollections, referenceFields } from './reference-fields.ts';

/** What follows from the removal of records, for a question before it, and the edits that do it all as one step. */
export interface Removal {
  /** Everything that goes, what was asked for included. */
  gone: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** Lists of other records that lose a name or an item, and stay. */
  changed: readonly ChangedField[];
  /** Records that cannot do without what is to go. Where there are any, `edits` is empty. */
  holders: readonly { collection: Collection | 'settings'; id: string }[];
  edits: readonly Edit[];
}

interface ChangedField {
  collection: Collection;
  id: string;
  path: FieldPath;
  value: Json;
}

/**
 * A record goes with one that it names by itself: a lane with its site. From a list the name is taken out, or the item that has it;
 * a record whose list of names would be left empty goes too, except where an empty list means something. A currency in use does
 * not go at all: amounts would silently be read in another one.
 */
export function removalOf(network: Network, collection: Collection, ids: readonly string[]): Removal {
  const gone = new Map<Collection, Set<string>>([[collection, new Set(ids)]]);
  if (collection === 'currencies') {
    const holders = holdersOf(network, new Set(ids));
    if (holders.length > 0) return { gone, changed: [], holders, edits: [] };
  }
  let changed: ChangedField[] = [];
  let isGrowing = namedCollections.has(collection);
  while (isGrowing) {
    isGrowing = false;
    changed = [];
    for (const each of collections) {
      for (const record of recordsOf(network, each)) {
        const id = idOf(record, each);
        if (gone.get(each)?.has(id) === true) continue;
        const left = whatIsLeft(each, record, gone);
        if (left !== null) changed.push(...left.map((field) => ({ collection: each, id, ...field })));
        else {
          gone.set(each, (gone.get(each) ?? new Set()).add(id));
          isGrowing = true;
        }
      }
    }
  }
  const edits: Edit[] = [...gone].map(([each, removed]) => ({
    kind: 'remove',
    collection: each,
    ids: [...removed],
  }));
  for (const field of changed) edits.push({ kind: 'set', ...field, typed: '' });
  return { gone, changed, holders: [], edits };
}

function holdersOf(network: Network, codes: ReadonlySet<string>): Removal['holders'] {
  const holders: { collection: Collection | 'settings'; id: string }[] = [];
  if (codes.has(network.settings.baseCurrency)) holders.push({ collection: 'settings', id: '' });
  const gone = new Map([['currencies', codes]] as const);
  for (const collection of collections) {
    for (const record of recordsOf(network, collection)) {
      const left = whatIsLeft(collection, record, gone);
      if (left === null || left.length > 0) holders.push({ collection, id: idOf(record, collection) });
    }
  }
  return holders;
}

/** Fields whose list may be empty and says something then. */
const mayBeEmpty: ReadonlySet<string> = new Set(['groups/members', 'demand/notMadeIn']);

/** The fields of a record that lose something; `null` when the record itself goes. */
function whatIsLeft(
  collection: Collection,
  record: AnyRecord,
  gone: ReadonlyMap<Collection, ReadonlySet<string>>,
): readonly { path: FieldPath; value: Json }[] | null {
  const left: { path: FieldPath; value: Json }[] = [];
  for (const { path, target } of referenceFields(collection, record)) {
    const isGone = (name: unknown) =>
      typeof name === 'string' &&
      (name.startsWith('@')
        ? (gone.get('groups')?.has(name.slice(1)) ?? false)
        : (gone.get(target)?.has(name) ?? false));
    const list = path.indexOf('*');
    const way = list < 0 ? path : path.slice(0, list);
    const value = left.find((field) => field.path.join('/') === way.join('/'))?.value ?? valueAt(record, way);
    if (isGone(value)) return null;
    if (!Array.isArray(value)) continue;
    const inItem = list < 0 ? [] : path.slice(list + 1);
    const kept = (value as readonly Json[]).filter((item) => !isGone(valueAt(item, inItem)));
    if (kept.length === value.length) continue;
    const isWhole = list < 0 && kept.length === 0 && !mayBeEmpty.has(`${collection}/${path.join('/')}`);
    if (isWhole) return null;
    left.push({ path: way, value: kept });
  }
  return left;
}
