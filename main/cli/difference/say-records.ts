import type { FieldChange } from '../../../scenarios/difference/field-changes.ts';
import type { RecordDifference } from '../../../scenarios/difference/network-differences.ts';
import type { Collection } from '../../../scenarios/domain/network.ts';
import type { Fields } from '../../../scenarios/overrides/plain-value.ts';
import { formatCount, formatNumber } from '../format.ts';
import type { Names } from './names-of.ts';
import { sayChange, sayField, sayRelative } from './say-change.ts';
import { sayValue, shortened } from './say-value.ts';
import { recordWords, type Sentence, type StatedChange } from './sentence.ts';

/** One change of one record. */
interface Change {
  readonly id: string;
  readonly name: string;
  readonly record: Fields;
  readonly change: FieldChange;
}

/** So many changes of one field are told one by one, more of them together. */
const fewChanges = 4;
const fewRecords = 6;

/**
 * What differs in the records of one collection. A field that changed in many records is told once, with the least, the
 * greatest and the sum of it; every other record has a sentence of its own. `all` tells each record by itself.
 */
export function sayRecords(
  collection: Collection,
  differences: readonly RecordDifference[],
  names: Names,
  all: boolean,
): readonly Sentence[] {
  const came = differences.filter(({ before }) => before === null);
  const went = differences.filter(({ after }) => after === null);
  const changes = differences.flatMap(({ id, before, after, changes: list }): readonly Change[] =>
    before === null || after === null
      ? []
      : list.map((change) => ({ id, name: names.record(collection, before), record: after, change })),
  );
  const together = all ? [] : manyOf(changes);
  const told = new Set(together.flat());
  return [
    ...together.map((list) => sayTogether(collection, list, names)),
    ...sayEach(
      collection,
      changes.filter((change) => !told.has(change)),
      names,
    ),
    ...sayMoved(collection, came, 'new', names, all),
    ...sayMoved(collection, went, 'gone', names, all),
  ];
}

/** The changes of a field that are too many to be told one by one, field by field. */
function manyOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const byField = new Map<string, Change[]>();
  for (const each of changes) {
    const { way } = each.change;
    const field = way.length > 2 ? [way[0], '*', ...way.slice(2)].join('/') : way.join('/');
    const list = byField.get(field);
    if (list === undefined) byField.set(field, [each]);
    else list.push(each);
  }
  return [...byField.values()].filter((list) => list.length > fewChanges);
}

function sayTogether(collection: Collection, list: readonly Change[], names: Names): Sentence {
  const [first] = list;
  const ids = [...new Set(list.map(({ id }) => id))];
  const records = formatCount(ids.length, ...recordWords[collection]);
  const { words, kind } = sayField(collection, first!.change.way, names);
  const numbers = list.flatMap((each) => {
    const { from, to } = each.change;
    return typeof from === 'number' && typeof to === 'number' ? [{ each, from, to }] : [];
  });
  const sentence = (lead: string, rest: string): Sentence => ({
    text: `${lead}${rest}`,
    lead,
    about: ids,
    changes: list.map(stated),
  });
  if (numbers.length < list.length) {
    const [same, ...others] = new Set(list.map(({ change }) => JSON.stringify(change.to ?? null)));
    const isAlike = same !== undefined && others.length === 0;
    const { change, record } = first!;
    const now = isAlike ? ` to ${sayValue(change.to, kind, change.way, names, record)}` : '';
    const whose = shortened([...new Set(list.map(({ name }) => name))], '; ');
    return sentence(`${capital(words)} of ${records} changed${now}`, `: ${whose}`);
  }
  const isShare = kind === 'share';
  const step = ({ from, to }: { from: number; to: number }) =>
    isShare ? to - from : from === 0 ? to : to / from - 1;
  const sorted = numbers.toSorted((a, b) => step(a) - step(b));
  const [least, greatest] = [sorted[0]!, sorted.at(-1)!];
  const relative = (of: { from: number; to: number }) => sayRelative(of.from, of.to, isShare) ?? `from 0`;
  if (collection === 'demand' && words === 'quantity') return sentence(...sayDemand(records, numbers, names));
  const isEven = relative(least) === relative(greatest);
  const range = isEven ? `${relative(least)} each` : `${relative(least)} to ${relative(greatest)}`;
  const largest = numbers.toSorted((a, b) => Math.abs(step(b)) - Math.abs(step(a)))[0]!.each;
  const most = isEven
    ? ''
    : `; most: ${largest.name}, ${sayChange(collection, largest.change, names, largest.record)}`;
  return sentence(`${capital(words)} of ${records} changed, ${range}`, most);
}

/** Demand is told by its sum: `48 rows changed, +12 % in all (1,200,000 → 1,344,000 units); largest: …`. */
function sayDemand(
  records: string,
  numbers: readonly { readonly each: Change; readonly from: number; readonly to: number }[],
  names: Names,
): readonly [lead: string, rest: string] {
  const sum = (of: readonly number[]) => of.reduce((all, each) => all + each, 0);
  const [before, after] = [sum(numbers.map(({ from }) => from)), sum(numbers.map(({ to }) => to))];
  const inAll = sayRelative(before, after, false);
  const units = `${formatNumber(before)} → ${formatNumber(after)} units`;
  const { each } = numbers.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0]!;
  const largest = sayChange('demand', each.change, names, each.record).replace(/^quantity /, '');
  const all = inAll === null ? units : `${inAll} in all (${units})`;
  return [`${records} changed, ${all}`, `; largest: ${each.name}, ${largest}`];
}

/** A sentence for each record, with all of its changes. */
function sayEach(collection: Collection, changes: readonly Change[], names: Names): readonly Sentence[] {
  const byId = new Map<string, Change[]>();
  for (const each of changes) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  return [...byId].map(([id, list]) => ({
    text: `${list[0]!.name}: ${list.map(({ change, record }) => sayChange(collection, change, names, record)).join('; ')}`,
    lead: list[0]!.name,
    about: [id],
    changes: list.map(stated),
  }));
}

function sayMoved(
  collection: Collection,
  differences: readonly RecordDifference[],
  how: 'new' | 'gone',
  names: Names,
  all: boolean,
): readonly Sentence[] {
  const records = differences.map((each) => ({ id: each.id, record: (each.after ?? each.before)! }));
  const name = ({ record }: { readonly record: Fields }) => names.record(collection, record);
  const [one] = recordWords[collection];
  const units = sum(records.map(({ record }) => record['quantity']));
  const inAll = units === null ? '' : `, ${formatNumber(units)} units`;
  if (all || records.length <= (collection === 'demand' ? fewChanges : fewRecords)) {
    return records.map((each) => {
      const amount = sum([each.record['quantity']]);
      const of = amount === null ? '' : `, ${formatNumber(amount)} units`;
      const text = how === 'new' ? `New ${one}: ${name(each)}${of}` : `Gone: ${name(each)}${of}`;
      return { text, lead: name(each), about: [each.id], changes: [] };
    });
  }
  const count = formatCount(records.length, ...recordWords[collection]);
  const lead = `${count} ${how}${inAll}`;
  const text = `${lead}: ${shortened(records.map(name), '; ')}`;
  return [{ text, lead, about: records.map(({ id }) => id), changes: [] }];
}

/** The sum of quantities; `null` where these records have none. */
function sum(quantities: readonly unknown[]): number | null {
  const numbers = quantities.filter((each) => typeof each === 'number');
  return numbers.length === 0 ? null : numbers.reduce((all, each) => all + each, 0);
}

const stated = ({ id, change: { way, from, to } }: Change): StatedChange => ({
  id,
  field: way.join('/'),
  from: from ?? null,
  to: to ?? null,
});

export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
