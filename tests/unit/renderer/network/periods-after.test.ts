import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../renderer/components/grid/batch.ts';
import { columnsOf } from '../../../../renderer/features/network/columns-of.ts';
import { directoryOf } from '../../../../renderer/features/network/directory.ts';
import { periodsAfter } from '../../../../renderer/features/network/periods-after.ts';
import { periodColumns } from '../../../../renderer/features/network/tables/periods.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork().withPeriods(2, 30).build();
const { periods } = network.settings;
const format = formatIn('en');
const columns = columnsOf(
  periodColumns,
  {
    text: textIn('en'),
    format,
    directory: directoryOf(network, format),
    baseCurrency: 'USD',
    today: '2026-11-25',
  },
  'USD',
  () => null,
);
const type = (batch: Partial<Batch>) =>
  periodsAfter(periods, { action: 'type', entries: [], newRows: [], ...batch }, columns);
const dayAfter = (start: string, days: number) =>
  new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('the periods after what was typed', () => {
  it('are 3 with a row that states nothing but a name: it follows the last one and is as long', () => {
    const after = type({ newRows: [{ name: 'Year end' }] });
    expect(after).toHaveLength(3);
    const last = after.at(-1)!;
    expect(last.days).toBe(30);
    expect(last.start).toBe(dayAfter(periods[1]!.start, 30));
    expect(new Set(after.map(({ id }) => id)).size).toBe(3);
  });

  it('are 4 with 2 new rows, the second behind the first', () => {
    const after = type({ newRows: [{ days: '10' }, { days: '20' }] });
    expect(after.slice(2).map(({ days }) => days)).toEqual([10, 20]);
    expect(after[3]!.start).toBe(dayAfter(after[2]!.start, 10));
  });

  it('stand in order of their starts, also when the first is moved behind the second', () => {
    const [first, second] = periods;
    const start = dayAfter(second!.start, 60);
    const entries = [{ row: { kind: 'record' as const, id: first!.id }, column: 'start', text: start }];
    expect(type({ entries }).map(({ id }) => id)).toEqual([second!.id, first!.id]);
  });

  it('are the same where an entry cannot be read, and 1 where 1 of 2 was removed', () => {
    const entries = [
      { row: { kind: 'record' as const, id: periods[0]!.id }, column: 'days', text: 'a month' },
    ];
    expect(type({ entries })).toEqual(periods);
    expect(periodsAfter(periods, { removed: [periods[0]!.id] }, columns)).toEqual([periods[1]]);
  });
});
