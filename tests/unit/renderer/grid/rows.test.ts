import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../renderer/components/grid/column.ts';
import { findCells } from '../../../../renderer/components/grid/find-cell.ts';
import { gridCells } from '../../../../renderer/components/grid/grid-cells.ts';
import { parseNumber } from '../../../../renderer/components/grid/parse-number.ts';
import { planPaste } from '../../../../renderer/components/grid/plan-paste.ts';
import { rowOrder } from '../../../../renderer/components/grid/row-order.ts';

interface Lane {
  id: string;
  mode: string;
  days: number | null;
  from: string | null;
}

function column(key: keyof Lane, kind: Column<Lane>['kind'], isComputed = false): Column<Lane> {
  return {
    key,
    title: key,
    unit: null,
    kind,
    width: 80,
    isComputed,
    path: isComputed ? null : [key],
    value: (row) => row[key],
    show: (row) => (row[key] === null ? '—' : String(row[key])),
    toText: (row) => (row[key] === null ? '' : String(row[key])),
    parse: (text) => (kind === 'days' ? parseNumber(text) : { ok: true, value: text }),
    cleared: key === 'days' ? null : undefined,
    options: null,
    isList: false,
    territory: null,
  };
}

const columns = [
  column('mode', 'choice'),
  column('days', 'days'),
  column('from', 'date'),
  column('id', 'text', true),
];
const rows: readonly Lane[] = [
  { id: 'a', mode: 'sea', days: 19, from: '2026-01-01' },
  { id: 'b', mode: 'Air', days: 2, from: null },
  { id: 'c', mode: 'sea', days: null, from: '2026-07-15' },
  { id: 'd', mode: 'rail', days: 100, from: '2025-12-31' },
];
const shown = (
  filters: Record<string, string>,
  sort: { column: string; isDescending: boolean } | null = null,
) => (rowOrder(rows, columns, { filters, sort }) ?? [0, 1, 2, 3]).map((place) => rows[place]!.id).join('');

describe('rowOrder', () => {
  it.each([
    [{ mode: 'ai' }, 'bd'],
    [{ mode: 'AIR' }, 'b'],
    [{ mode: '= sea' }, 'ac'],
    [{ mode: '!sea' }, 'bd'],
    [{ mode: 'air | rail' }, 'bd'],
    [{ days: '> 2' }, 'ad'],
    [{ days: '>=2' }, 'abd'],
    [{ days: '＜ ２０' }, 'ab'],
    [{ days: '2..19' }, 'ab'],
    [{ days: '= 100' }, 'd'],
    [{ days: '—' }, 'c'],
    [{ days: '=' }, 'c'],
    [{ days: '1' }, 'ad'],
    [{ from: '>= 2026' }, 'ac'],
    [{ from: '2025-12-01..2026-01-31' }, 'ad'],
    [{ mode: 'sea', days: '> 0' }, 'a'],
    [{ mode: '   ' }, 'abcd'],
  ])('shows with %o the rows %s', (filters, ids) =>
    expect(shown(filters as Record<string, string>)).toBe(ids),
  );

  it('sorts numbers as numbers, with the one that is not stated last both ways', () => {
    expect(shown({}, { column: 'days', isDescending: false })).toBe('badc');
    expect(shown({}, { column: 'days', isDescending: true })).toBe('dabc');
  });

  it('keeps the given order of the 2 equal ones', () =>
    expect(shown({}, { column: 'mode', isDescending: true })).toBe('acdb'));

  it('is null, not a list of 4, when nothing is asked for', () =>
    expect(rowOrder(rows, columns, { filters: {}, sort: null })).toBeNull());
});

describe('gridCells', () => {
  const cells = gridCells<Lane>({
    rows,
    rowId: ({ id }) => id,
    order: [3, 0],
    pending: [{ id: 'new-1', texts: { mode: 'sea' } }],
    columns,
    mark: (row, { key }) =>
      row.id === 'a' && key === 'days' ? { state: 'error', text: 'abc', say: null, language: null } : null,
  });

  it('has 2 records, 1 row that waits and 1 that is empty, numbered as in the list', () => {
    expect(cells.rowCount).toBe(4);
    expect([0, 1, 2, 3].map((row) => cells.shownAt(row).number)).toEqual([4, 1, 5, 6]);
  });

  it('copies what is shown, a refused entry as typed', () =>
    expect(cells.tsvOf([{ top: 0, left: 0, bottom: 3, right: 1 }])).toBe('rail\t100\r\nsea\tabc\r\nsea\t'));

  it('puts a paste of 3 rows into 1 record, 1 waiting row and 1 new one, and nothing into a computed column', () => {
    const block = [
      ['air', '1', '2026-02-01', 'x'],
      ['air', '2', '', 'x'],
      ['air', '3', '', 'x'],
    ];
    const plan = planPaste(block, { top: 1, left: 0, bottom: 1, right: 0 }, columns.length);
    const batch = cells.batchOf('paste', plan.cells)!;
    expect(batch.entries.map(({ row, column, text }) => `${row.kind} ${row.id} ${column} ${text}`)).toEqual([
      'record a mode air',
      'record a days 1',
      'record a from 2026-02-01',
      'pending new-1 mode air',
      'pending new-1 days 2',
      'pending new-1 from ',
    ]);
    expect(batch.newRows).toEqual([{ mode: 'air', days: '3', from: '' }]);
  });

  it('clears a field that has a default and leaves one that is required', () => {
    const batch = cells.batchOf('clear', [
      { row: 0, column: 0, text: null },
      { row: 0, column: 1, text: null },
    ]);
    expect(batch?.entries.map(({ column }) => column)).toEqual(['days']);
  });

  it('has no batch for a paste of blanks past the end', () =>
    expect(cells.batchOf('paste', [{ row: 3, column: 0, text: ' ' }])).toBeNull());
});

describe('findCells', () => {
  it('finds 2 cells with SEA row by row, and stops at the most asked for', () => {
    const find = (most: number) =>
      findCells('SEA', rows.length, 2, ({ row, column }) => columns[column]!.show(rows[row]!), most);
    expect(find(10)).toEqual([
      { row: 0, column: 0 },
      { row: 2, column: 0 },
    ]);
    expect(find(1)).toHaveLength(1);
  });
});
