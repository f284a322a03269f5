import { describe, expect, it } from 'vitest';
import { lane as laneSchema, type Lane } from '../../../../scenarios/domain/lane.ts';
import { network as networkSchema } from '../../../../scenarios/domain/network.ts';
import type { Batch } from '../../../../renderer/components/grid/batch.ts';
import { columnsOf } from '../../../../renderer/features/network/columns-of.ts';
import { columnKeyOf } from '../../../../renderer/features/network/column-key-of.ts';
import { directoryOf } from '../../../../renderer/features/network/directory.ts';
import { editsOfBatch, unfit } from '../../../../renderer/features/network/edits-of-batch.ts';
import { defaultOf } from '../../../../renderer/features/network/field-default.ts';
import { freeId } from '../../../../renderer/store/free-id.ts';
import { tables } from '../../../../renderer/features/network/table-list.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';

const network = networkSchema.parse({
  settings: {
    title: 'Two sites',
    baseCurrency: 'USD',
    periods: [{ id: 'p1', start: '2026-01-01', days: 31 }],
  },
  territories: [{ id: 'cn', name: 'Mainland', code: 'CN' }],
  sites: [
    {
      id: 'dongguan',
      name: 'Dongguan, east',
      territory: 'cn',
      latitude: 23,
      longitude: 113,
      roles: ['plant'],
    },
    {
      id: 'rotterdam',
      name: { en: 'Rotterdam', zhHant: '鹿特丹' },
      territory: 'cn',
      latitude: 52,
      longitude: 4,
      roles: ['market'],
    },
  ],
  products: [],
  lanes: [{ id: 'dongguan_rotterdam_sea', from: 'dongguan', to: 'rotterdam', mode: 'sea' }],
  demand: [],
});
const format = formatIn('en');
const context = {
  text: textIn('en'),
  format,
  directory: directoryOf(network, format),
  baseCurrency: 'USD',
  today: '2026-11-25',
};
const columns = columnsOf(tables.lanes.columns, context, 'USD', (path) => defaultOf('lanes', path));
const lane = network.lanes[0]!;

function run(batch: Partial<Batch>, record: Lane = lane) {
  let last = 0;
  return editsOfBatch({
    batch: { action: 'paste', entries: [], newRows: [], ...batch },
    collection: 'lanes',
    columns,
    recordById: (id) => (id === record.id ? record : undefined),
    pending: [],
    takenIds: () => new Set([record.id]),
    newPendingId: () => `new-${(last += 1)}`,
  });
}
const entry = (column: string, text: string | null) => ({
  row: { kind: 'record' as const, id: lane.id },
  column,
  text,
});

describe('editsOfBatch', () => {
  it('sets transit to 22 days', () =>
    expect(run({ entries: [entry('transitDays', '22')] }).edits).toEqual([
      { kind: 'set', collection: 'lanes', id: lane.id, path: ['transitDays'], value: 22, typed: '22' },
    ]));

  it('begins a container tariff of 58 m³ and 22,000 kg with its freight, and ends it with the freight', () => {
    const [begun] = run({ entries: [entry('costPer/container/cost', '2,315')] }).edits;
    expect(begun).toMatchObject({
      path: ['costPer', 'container'],
      value: { kind: 'FEU', usableM3: 58, usableKg: 22_000, cost: 2315, isWholeContainers: false },
    });
    const priced = laneSchema.parse({
      ...lane,
      costPer: { container: { usableM3: 58, usableKg: 22_000, cost: 9 } },
    });
    const [ended] = run({ entries: [entry('costPer/container/cost', null)] }, priced).edits;
    expect(ended).toMatchObject({ path: ['costPer', 'container'], value: null });
  });

  it('keeps an entry that cannot be read, or has no freight to belong to, as one that no field takes', () => {
    const { edits } = run({
      entries: [entry('transitDays', 'soon'), entry('costPer/container/usableM3', '60')],
    });
    expect(edits).toMatchObject([
      { path: ['transitDays'], value: unfit, typed: 'soon' },
      { path: ['costPer', 'container', 'usableM3'], value: unfit, typed: '60' },
    ]);
    expect(laneSchema.safeParse({ ...lane, transitDays: unfit }).success).toBe(false);
  });

  it('adds the whole one of 2 pasted rows under a free id, and lets the other wait', () => {
    const { edits, pending } = run({
      newRows: [
        { from: 'Dongguan, east', to: '鹿特丹', mode: 'SEA', transitDays: '30' },
        { from: 'rotterdam', transitDays: '3' },
      ],
    });
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({
      kind: 'add',
      record: {
        id: 'dongguan_rotterdam_sea_2',
        from: 'dongguan',
        to: 'rotterdam',
        transitDays: 30,
        dwellDays: 0,
      },
    });
    expect(pending).toEqual([{ id: 'new-2', texts: { from: 'rotterdam', transitDays: '3' } }]);
  });

  it('says nothing of rows that are blank', () =>
    expect(run({ newRows: [{ from: '  ' }] })).toEqual({ edits: [], pending: [] }));
});

describe('columnKeyOf', () => {
  it('finds the column of a field, of a list item and of an object', () => {
    expect(columnKeyOf(columns, 'costPer/container/cost')).toBe('costPer/container/cost');
    expect(columnKeyOf([{ key: 'inputs' }], 'inputs/0/product')).toBe('inputs');
    expect(columnKeyOf(columns, 'nothing')).toBeNull();
  });
});

describe('freeId', () => {
  it.each([
    ['Bình Dương plant', 'binh_duong_plant'],
    ['3M supplier', 'm_supplier'],
    ['東莞', 'site_1'],
    ['Taken', 'taken_2'],
    ['taken_7', 'taken_7'],
    ['copy_2', 'copy_3'],
    ['d_2026_07', 'd_2026_07_2'],
  ])('makes of %s the id %s', (name, id) =>
    expect(freeId(name, 'site', new Set(['taken', 'copy', 'copy_2', 'd_2026_07']))).toBe(id),
  );
});
