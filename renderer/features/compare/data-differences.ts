import type { FieldChange } from '../../../scenarios/difference/field-changes.ts';
import {
  networkDifferences,
  type RecordDifference,
} from '../../../scenarios/difference/network-differences.ts';
import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import type { TableColumn, TableData } from '../../charts/table-data.ts';
import type { AnyRecord } from '../../store/content.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { settingTitles } from '../network/setting-titles.ts';
import { tables } from '../network/table-list.ts';
import { scenarioMessages } from '../scenarios/messages.ts';
import { sayFieldValue, sayPlainly } from '../scenarios/say-field-value.ts';
import { compareMessages as messages } from './messages.ts';

export type Row = readonly [subject: string, what: string, field: string, before: string, after: string];

/** Records in which a field may differ and still have a row each. */
export const fewChanges = 4;

/** One field that differs, in one record or in many. */
export interface FieldGroup {
  readonly changes: readonly Change[];
  /** One row for all of them. */
  readonly together: () => Row;
  readonly row: (change: Change) => Row;
}

/** What differs in the data of two plans: a row for each field of each record, or one for a field that differs in many. */
export function dataDifferences(before: Network, after: Network, context: ColumnContext): TableData {
  const { say } = context.text;
  const { settings, records } = networkDifferences(before, after);
  const text = (key: string, title: string): TableColumn => ({
    key,
    title,
    unit: null,
    kind: 'text',
    digits: null,
  });
  const byCollection = grouped(records, ({ collection }) => collection);
  return {
    name: 'what-differs',
    title: say(messages.whatDiffers),
    columns: [
      text('subject', say(messages.subject)),
      text('what', say(messages.what)),
      text('field', say(messages.field)),
      text('before', 'A'),
      text('after', 'B'),
    ],
    rows: [
      ...settings.map(({ way, from, to }): Row => {
        const [first = ''] = way;
        const title = settingTitles[first];
        const field = [
          title === undefined ? first : say(title, { currency: context.baseCurrency }),
          ...way.slice(1),
        ];
        const shown = (value: unknown) => sayPlainly(value, first, context);
        return [say(scenarioMessages.settings), '', field.join(', '), shown(from), shown(to)];
      }),
      ...[...byCollection].flatMap(([collection, list]) =>
        rowsOf(collection, list, [before, after], context),
      ),
    ],
    total: null,
  };
}

export interface Change extends FieldChange {
  readonly id: string;
}

function rowsOf(
  collection: Collection,
  differences: readonly RecordDifference[],
  sides: readonly [Network, Network],
  context: ColumnContext,
): readonly Row[] {
  const { say } = context.text;
  const name = (record: unknown) => nameOfRecord(collection, record as AnyRecord, context);
  const moved = differences.filter((each) => each.before === null || each.after === null);
  return [
    ...fieldGroups(collection, differences, sides, context).flatMap(({ changes, together, row }) =>
      changes.length > fewChanges ? [together()] : changes.map(row),
    ),
    ...moved.map((each): Row => {
      const there = say(messages.isThere);
      const [was, is] = [each.before === null ? '—' : there, each.after === null ? '—' : there];
      return [
        say(tables[collection].title),
        name(each.after ?? each.before),
        say(messages.wholeRecord),
        was,
        is,
      ];
    }),
  ];
}

/** The fields that differ in records that both sides have. */
export function fieldGroups(
  collection: Collection,
  differences: readonly RecordDifference[],
  [before, after]: readonly [Network, Network],
  context: ColumnContext,
): readonly FieldGroup[] {
  const { say } = context.text;
  const subject = say(tables[collection].title);
  const changes = differences
    .filter((each) => each.before !== null && each.after !== null)
    .flatMap(({ id, changes }) => changes.map((change): Change => ({ ...change, id })));
  const byField = grouped(changes, ({ way }) =>
    way.length > 2 ? [way[0], '*', ...way.slice(2)].join('/') : way.join('/'),
  );
  const said = (side: Network, { id, way }: Change, value: unknown) =>
    sayFieldValue(collection, id, way, value, [side], context);
  return [...byField.values()].map((list) => ({
    changes: list,
    together: () => together(list),
    row: (change) => {
      const { what, field, becomes } = said(before, change, change.from);
      return [subject, what, field, becomes, said(after, change, change.to).becomes];
    },
  }));

  function together(list: readonly Change[]): Row {
    const [first] = list;
    const { field } = said(before, first!, first!.from);
    const count = new Set(list.map(({ id }) => id)).size;
    const what = say(messages.manyRecords, { count: context.format.number(count) });
    const isSum = collection === 'demand' && first!.way.join('/') === 'quantity';
    const shown = (side: Network, of: (change: Change) => unknown): string => {
      const numbers = list.flatMap((change) => {
        const value = of(change);
        return typeof value === 'number' ? [{ change, value }] : [];
      });
      if (isSum) {
        const sum = numbers.reduce((all, { value }) => all + value, 0);
        return said(side, first!, sum).becomes;
      }
      const sorted = numbers.toSorted((a, b) => a.value - b.value);
      const values =
        numbers.length < list.length ? list.map((change) => ({ change, value: of(change) })) : sorted;
      const [least, greatest] = [values[0]!, values.at(-1)!].map(
        ({ change, value }) => said(side, change, value).becomes,
      );
      return least === greatest ? least! : say(messages.fromTo, { least: least!, greatest: greatest! });
    };
    return [subject, what, field, shown(before, ({ from }) => from), shown(after, ({ to }) => to)];
  }
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
