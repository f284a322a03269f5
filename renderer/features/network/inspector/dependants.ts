import { referencesOf, type Reference, type Target } from '../../../../scenarios/checks/references.ts';
import { collections, type Collection, type Network } from '../../../../scenarios/domain/network.ts';

/** The records of one collection that name a record, in one field. */
export interface Dependants {
  readonly collection: Collection;
  readonly field: string;
  /** In order of the collection; a record that names it in two places of a list counts once. */
  readonly ids: readonly string[];
}

/** By target and id, then by field. */
type Index = ReadonlyMap<string, readonly Dependants[]>;

const indices = new WeakMap<readonly unknown[], Index>();

/** What records are named as; nothing names a row of demand, whose long list need not be gone through after an edit of it. */
export const namedTargets: ReadonlySet<Target> = new Set([
  'territories',
  'sites',
  'products',
  'lines',
  'lanes',
  'agreements',
  'periods',
] as const);

/**
 * What refers to a record: by its id, alone or in a list. What takes in everything (`*`) or a group does not name it,
 * but the groups it is in are told.
 */
export function dependantsOf(network: Network, target: Target, id: string): readonly Dependants[] {
  if (!namedTargets.has(target)) return [];
  const own = collections.flatMap((collection) => indexOf(network, collection).get(`${target}/${id}`) ?? []);
  const groups = network.groups.filter((group) => group.of === target && group.members.includes(id));
  if (groups.length === 0) return own;
  return [...own, { collection: 'groups', field: 'members', ids: groups.map((group) => group.id) }];
}

/** An edit of one list leaves the references of the others as they were found. */
function indexOf(network: Network, collection: Collection): Index {
  const records = network[collection];
  let index = indices.get(records);
  if (index === undefined) indices.set(records, (index = madeIndex(network, collection)));
  return index;
}

function madeIndex(network: Network, collection: Collection): Index {
  const empty = Object.fromEntries(collections.map((each) => [each, []]));
  const alone: Network = { ...network, ...empty, [collection]: network[collection] };
  const index = new Map<string, { collection: Collection; field: string; ids: string[] }[]>();
  for (const reference of referencesOf(alone)) {
    for (const id of idsIn(reference)) {
      const key = `${reference.target}/${id}`;
      const found = index.get(key) ?? [];
      if (found.length === 0) index.set(key, found);
      const field = fieldOf(reference.field);
      const same = found.find((each) => each.field === field);
      if (same === undefined) found.push({ collection, field, ids: [reference.id] });
      else if (same.ids.at(-1) !== reference.id) same.ids.push(reference.id);
    }
  }
  return index;
}

function idsIn({ value }: Reference): readonly string[] {
  if (typeof value === 'string') return value === '*' || value.startsWith('@') ? [] : [value];
  return value.filter((each) => !each.startsWith('@'));
}

/** `inputs/2/product` as `inputs`: the place in a list is of no interest here. */
function fieldOf(field: string): string {
  const steps = field.split('/');
  const place = steps.findIndex((step) => /^\d+$/.test(step));
  return place < 0 ? field : steps.slice(0, place).join('/');
}
