import type { FieldChange } from '../../../scenarios/difference/field-changes.ts';
import { itemName, listKey } from '../../../scenarios/overrides/list-keys.ts';
import { isListOfFields, type Fields } from '../../../scenarios/overrides/plain-value.ts';
import { formatNumber } from '../format.ts';
import { fieldWords } from './field-words.ts';
import type { Named, Names } from './names-of.ts';
import { sayValue, shortened } from './say-value.ts';

/** What the items of keyed lists are called after. */
const itemNames: Readonly<Record<string, Named>> = {
  customsValueBySite: 'sites',
  priceByMarket: 'sites',
  inputs: 'products',
  lineHours: 'lines',
  periods: 'periods',
};

/** What the field of a change is called: `hours per month`. */
export function sayField(root: string, way: readonly string[], names: Names) {
  return fieldWords(root, way, names.periodWord, (list, item) => {
    const collection = itemNames[list];
    if (collection !== undefined) return names.of(collection, item);
    const quantity = Number(item);
    return list === 'tiers' && Number.isFinite(quantity) ? formatNumber(quantity) : item;
  });
}

/** What states the currency of an amount: the item of a list that has one of its own, else the record. */
export function currencyHolder(root: string, way: readonly string[], record: Fields): Fields {
  const [list = '', name] = way;
  const key = listKey(root, list);
  const items = record[list];
  if (key === null || name === undefined || !isListOfFields(items)) return record;
  const item = items.find((each) => itemName(each, key) === name);
  return item !== undefined && 'currency' in item ? item : record;
}

/** A change in words: `hours per month 12,000 → 14,400 (+20 %)`. `record` states the currency. */
export function sayChange(
  root: string,
  { way, from, to }: FieldChange,
  names: Names,
  record: Fields,
): string {
  const { words, kind } = sayField(root, way, names);
  const isItem = way.length === 2 && itemNames[way[0]!] !== undefined;
  const holder = currencyHolder(root, way, record);
  const say = (value: unknown) => sayValue(value, kind, way, names, holder);
  if (isItem && from === undefined) return `${words} added (${say(to)})`;
  if (isItem && to === undefined) return `${words} taken out`;
  if (isListOfWords(from) && isListOfWords(to)) {
    const parts = [
      [to.filter((word) => !from.includes(word)), 'with'],
      [from.filter((word) => !to.includes(word)), 'without'],
    ] as const;
    const said = parts.flatMap(([list, how]) =>
      list.length === 0 ? [] : [`${how} ${shortened(list.map((word) => say(word)))}`],
    );
    return `${words} now ${said.length === 0 ? 'in another order' : said.join(', ')}`;
  }
  // What is counted in is written once.
  const [before, after] = [say(from), say(to)];
  const isCounted = typeof from === 'number' && typeof to === 'number' && kind !== 'share';
  const unit = isCounted ? / \S*[^\d\s]\S*$/.exec(after)?.[0] : undefined;
  const begin = unit !== undefined && before.endsWith(unit) ? before.slice(0, -unit.length) : before;
  const told = begin === after ? `${words} set anew (${after})` : `${words} ${begin} → ${after}`;
  const relative = sayRelative(from, to, kind === 'share');
  return relative === null ? told : `${told} (${relative})`;
}

/** `+20 %` of what it was; a share in points. `null` where neither can be said. */
export function sayRelative(from: unknown, to: unknown, isShare: boolean): string | null {
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const signed = (value: number, digits: number) =>
    `${value > 0 ? '+' : ''}${formatNumber(value, digits)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '')}`;
  if (isShare) {
    const points = (to - from) * 100;
    return `${signed(points, 2)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
  }
  if (from === 0) return null;
  const percent = (to / from - 1) * 100;
  return `${signed(percent, Math.abs(percent) < 10 || (percent > -100 && percent < -99) ? 1 : 0)} %`;
}

const isListOfWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
