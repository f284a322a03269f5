import type { Fields } from './plain-value.ts';

/** How the items of a nested list are told apart, and in which order they stand. */
export interface ListKey {
  /** Field whose value names an item; it is unique within a list that the checks accept. */
  readonly field: string;
  /** Order in which an added item takes its place; `null` adds it at the end. */
  readonly order: ((a: Fields, b: Fields) => number) | null;
}

const byFromQuantity = (a: Fields, b: Fields) => Number(a['fromQuantity']) - Number(b['fromQuantity']);
const byStart = (a: Fields, b: Fields) => (String(a['start']) < String(b['start']) ? -1 : 1);

/** The nested lists that a path can enter, by root and field. Every other list is one value. */
const listKeys: Readonly<Record<string, ListKey>> = {
  'settings/periods': { field: 'id', order: byStart },
  'products/customsValueBySite': { field: 'site', order: null },
  'products/priceByMarket': { field: 'market', order: null },
  'recipes/inputs': { field: 'product', order: null },
  'recipes/lineHours': { field: 'line', order: null },
  'lines/expansions': { field: 'id', order: null },
  'offers/tiers': { field: 'fromQuantity', order: byFromQuantity },
};

/** The key of the list in this field of a root's records; `null` when the field is no keyed list. */
export function listKey(root: string, field: string): ListKey | null {
  const place = `${root}/${field}`;
  return Object.hasOwn(listKeys, place) ? (listKeys[place] ?? null) : null;
}

/** The name of an item in its list. */
export function itemName(item: Fields, key: ListKey): string {
  return String(item[key.field]);
}

/** A list with one more item in its place. */
export function withItem(items: readonly Fields[], item: Fields, key: ListKey): readonly Fields[] {
  const { order } = key;
  if (order === null) return [...items, item];
  const before = items.findLastIndex((each) => order(each, item) <= 0);
  return items.toSpliced(before + 1, 0, item);
}
