import type { Target } from '../../scenarios/checks/references.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { plainWords } from '../../scenarios/import/plain-words.ts';
import { isToldBySlug, slugOf } from '../../scenarios/import/slug.ts';
import { limits } from '../../scenarios/schema/limits.ts';
import { nearestWord } from '../../scenarios/schema/nearest-word.ts';

type Collection = Exclude<Target, 'periods'>;

export type FoundRecordId =
  { readonly id: string; readonly why: null } | { readonly id: null; readonly why: 'unknown' | 'several' };

export interface RecordFinder {
  /** By id, by name in any language, or by the code of a territory. */
  readonly find: (collection: Collection, text: string) => FoundRecordId;
  /** A record that an earlier table brings. */
  readonly add: (collection: Collection, record: object) => void;
  readonly has: (collection: Collection, id: string) => boolean;
  /** What may be meant instead, as the network calls it; `null` where nothing is near, or more was asked than is ever told. */
  readonly nearest: (collection: Collection, text: string) => string | null;
}

interface Index {
  readonly ids: Set<string>;
  /** `null` where several records are called so. */
  readonly byWord: Map<string, string | null>;
  readonly names: Map<string, string>;
}

/** What ids begin with where a name begins with a digit. */
export const digitPrefixes: Readonly<Record<Collection, string>> = {
  territories: 'territory',
  currencies: 'currency',
  groups: 'group',
  sites: 'site',
  products: 'p',
  recipes: 'recipe',
  lines: 'line',
  offers: 'offer',
  lanes: 'lane',
  agreements: 'agreement',
  duties: 'duty',
  fees: 'fee',
  demand: 'd',
  inventory: 'stock',
  closing: 'rule',
  policies: 'policy',
};

/** Finds records of a network, and of the tables read so far, by what planners call them. */
export function recordFinder(network: Network): RecordFinder {
  const indexes = new Map<Collection, Index>();
  let asked = 0;
  const indexOf = (collection: Collection): Index => {
    const known = indexes.get(collection);
    if (known !== undefined) return known;
    const index: Index = { ids: new Set(), byWord: new Map(), names: new Map() };
    indexes.set(collection, index);
    for (const record of network[collection]) put(index, record);
    return index;
  };
  return {
    find: (collection, text) => {
      const index = indexOf(collection);
      const typed = text.trim();
      if (index.ids.has(typed)) return { id: typed, why: null };
      const word = index.byWord.get(plainWords(typed));
      if (word === null) return { id: null, why: 'several' };
      if (word !== undefined) return { id: word, why: null };
      const slug = isToldBySlug(typed) ? slugOf(typed, digitPrefixes[collection]) : '';
      return index.ids.has(slug) ? { id: slug, why: null } : { id: null, why: 'unknown' };
    },
    add: (collection, record) => put(indexOf(collection), record),
    has: (collection, id) => indexOf(collection).ids.has(id),
    nearest: (collection, text) => {
      // Each is compared with every name of the network, and no more findings than these are listed.
      if (++asked > limits.findingsPerCode) return null;
      const { ids, names } = indexOf(collection);
      const name = nearestWord(plainWords(text), names.keys());
      return name === null ? nearestWord(text.trim(), ids) : names.get(name)!;
    },
  };
}

function put({ ids, byWord, names }: Index, record: object): void {
  const { id: own, code, name } = record as { id?: string; code?: unknown; name?: unknown };
  const id = own ?? (typeof code === 'string' ? code : '');
  ids.add(id);
  const called = [...textsOf(name), ...(typeof code === 'string' ? [code] : [])];
  for (const each of called) {
    const word = plainWords(each);
    if (word === '') continue;
    const before = byWord.get(word);
    byWord.set(word, before === undefined || before === id ? id : null);
    names.set(word, each);
  }
}

/** A name in every language that it has. */
export function textsOf(name: unknown): readonly string[] {
  if (typeof name === 'string') return [name];
  if (typeof name !== 'object' || name === null) return [];
  return Object.values(name).filter((each) => typeof each === 'string');
}
