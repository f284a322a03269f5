import { dateOf, dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { Period } from '../../../scenarios/domain/settings.ts';
import type { Batch } from '../../components/grid/batch.ts';
import { withValue } from '../../store/records.ts';
import type { AnyRecord } from '../../store/content.ts';
import type { RecordColumn } from './columns-of.ts';
import { freeId } from '../../store/free-id.ts';

/**
 * The periods after a batch of texts or a removal, in the order of their starts. A new row may state only its length, or
 * nothing but a name: it then follows the last one and is as long. An entry that cannot be read changes nothing.
 */
export function periodsAfter(
  before: readonly Period[],
  batch: Batch | { readonly removed: readonly string[] },
  columns: readonly RecordColumn[],
): readonly Period[] {
  if ('removed' in batch) return before.filter(({ id }) => !batch.removed.includes(id));
  const periods = new Map<string, AnyRecord>(
    before.map((period) => [period.id, period as unknown as AnyRecord]),
  );
  for (const { row, column: key, text } of batch.entries) {
    const column = columns.find((each) => each.key === key);
    const period = periods.get(row.id);
    if (column?.path == null || period === undefined) continue;
    const parsed = column.parse(text ?? '', period);
    if (parsed.ok) periods.set(row.id, withValue(period, column.path, parsed.value));
  }
  const all = [...periods.values()] as unknown as Period[];
  const taken = new Set<string>(all.map(({ id }) => id));
  for (const texts of batch.newRows) {
    const last = all.at(-1);
    let period = {
      start: last === undefined ? '2026-01-01' : dayAfter(last.start, last.days),
      days: last?.days ?? 30,
      name: null,
    } as unknown as AnyRecord;
    for (const column of columns) {
      const text = texts[column.key] ?? '';
      const parsed = text.trim() === '' || column.path === null ? null : column.parse(text, period);
      if (parsed?.ok === true) period = withValue(period, column.path!, parsed.value);
    }
    const { id = '', start } = period as unknown as Partial<Period>;
    const made = {
      ...(period as unknown as Period),
      id: (id === '' ? freeId(`p ${start}`, 'period', taken) : id) as Period['id'],
    };
    taken.add(made.id);
    all.push(made);
  }
  return all.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function dayAfter(start: string, days: number): string {
  return dateOf(dayNumber(start) + days);
}
