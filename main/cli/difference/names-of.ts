import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';
import type { Period } from '../../../scenarios/domain/settings.ts';
import type { Fields } from '../../../scenarios/overrides/plain-value.ts';
import { idField } from '../../../scenarios/overrides/record-schema.ts';
import { formatDate, formatName } from '../format.ts';

export type Named = Collection | 'periods';

/** What things are called in the sentences of a comparison. */
export interface Names {
  /** What the record of that id is called; the id where nobody has it. */
  of: (collection: Named, id: string) => string;
  /** The record of that id; `null` where nobody has it. */
  find: (collection: Collection, id: string) => Fields | null;
  /** What a record is called: its name, or what it joins. */
  record: (collection: Collection, record: Fields) => string;
  /** `month`, `week`, `quarter`, `year`, or `period` where they differ. */
  periodWord: string;
  baseCurrency: string;
}

/** Names in several networks: the first that has a record names it, so that one that is gone has a name still. */
export function namesOf(networks: readonly Network[]): Names {
  const known = new Map<Named, Map<string, Fields>>();
  const recordsOf = (collection: Named) => {
    let records = known.get(collection);
    if (records === undefined) {
      known.set(collection, (records = new Map()));
      for (const network of networks) {
        const list: readonly Fields[] =
          collection === 'periods' ? network.settings.periods : network[collection];
        for (const record of list) {
          const id = String(record[collection === 'periods' ? 'id' : idField(collection)]);
          if (!records.has(id)) records.set(id, record);
        }
      }
    }
    return records;
  };
  const of: Names['of'] = (collection, id) => {
    const record = recordsOf(collection).get(id);
    if (record === undefined) return id;
    return collection === 'periods' ? namePeriod(record as unknown as Period) : nameOf(collection, record);
  };
  const nameOf: Names['record'] = (collection, record) => {
    const name = plainName(collection, record);
    const id = String(record[idField(collection)]);
    return name === id || !isShared(collection, name) ? name : `${name} (${id})`;
  };
  /** Whether several records of a collection bear a name. */
  const shared = new Map<Collection, ReadonlySet<string>>();
  const isShared = (collection: Collection, name: string) => {
    let names = shared.get(collection);
    if (names === undefined) {
      const seen = new Set<string>();
      const twice = new Set<string>();
      for (const record of recordsOf(collection).values()) {
        const each = plainName(collection, record);
        if (seen.has(each)) twice.add(each);
        seen.add(each);
      }
      shared.set(collection, (names = twice));
    }
    return names.has(name);
  };
  const plainName = (collection: Collection, record: Fields): string => {
    const name = record['name'] as Name | null | undefined;
    if (name != null) return formatName(name);
    const at = (field: string, target: Named) => of(target, String(record[field]));
    return joined[collection]?.(at, record) ?? String(record[idField(collection)]);
  };
  const [network] = networks;
  return {
    of,
    find: (collection, id) => recordsOf(collection).get(id) ?? null,
    record: nameOf,
    periodWord: network === undefined ? 'period' : periodWord(network.settings.periods),
    baseCurrency: network?.settings.baseCurrency ?? '',
  };
}

type At = (field: string, target: Named) => string;

/** What records without a name of their own are called after. */
const joined: Partial<Record<Collection, (at: At, record: Fields) => string>> = {
  lanes: (at, { mode }) => `${at('from', 'sites')} → ${at('to', 'sites')} by ${String(mode)}`,
  demand: (at) => `${at('product', 'products')} for ${at('market', 'sites')}, ${at('period', 'periods')}`,
  recipes: (at) => `${at('output', 'products')} made in ${at('site', 'sites')}`,
  offers: (at) => `${at('product', 'products')} from ${at('site', 'sites')}`,
  inventory: (at) => `${at('product', 'products')} in ${at('site', 'sites')}`,
  lines: (at, { id }) => `line ${String(id)} in ${at('site', 'sites')}`,
  duties: (_at, { authority, id }) => String(authority ?? id),
};

const lengths: readonly (readonly [string, number, number])[] = [
  ['day', 1, 1],
  ['week', 7, 7],
  ['month', 28, 31],
  ['quarter', 90, 92],
  ['year', 365, 366],
];

function periodWord(periods: readonly Pick<Period, 'days'>[]): string {
  const found = lengths.find(([, least, most]) => periods.every(({ days }) => days >= least && days <= most));
  return found?.[0] ?? 'period';
}

/** A period by its name; a month as `Jan 2026`; any other by its first day. */
function namePeriod({ name, start, days }: Period): string {
  if (name !== null && name !== undefined) return formatName(name);
  const date = formatDate(start);
  return start.endsWith('-01') && days >= 28 && days <= 31 ? date.replace(/^1 /, '') : date;
}
