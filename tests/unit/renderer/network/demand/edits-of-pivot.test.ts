import { describe, expect, it } from 'vitest';
import { demandRow } from '../../../../../scenarios/domain/demand-row.ts';
import type { Period } from '../../../../../scenarios/domain/settings.ts';
import type { Batch } from '../../../../../renderer/components/grid/batch.ts';
import type { Column } from '../../../../../renderer/components/grid/column.ts';
import {
  parseQuantity,
  pivotColumns,
} from '../../../../../renderer/features/network/demand/pivot-columns.ts';
import { editsOfPivot } from '../../../../../renderer/features/network/demand/edits-of-pivot.ts';
import { pivotDemand, type PivotRow } from '../../../../../renderer/features/network/demand/pivot.ts';
import { directoryOf } from '../../../../../renderer/features/network/directory.ts';
import { formatIn } from '../../../../../renderer/format/format.ts';
import { textIn } from '../../../../../renderer/i18n/use-text.tsx';
import { network } from '../../../../../scenarios/domain/network.ts';

const given = network.parse({
  settings: {
    title: 'Fans',
    baseCurrency: 'USD',
    periods: [
      { id: 'jan', start: '2026-01-01', days: 31 },
      { id: 'feb', start: '2026-02-01', days: 28 },
    ],
  },
  territories: [{ id: 'us', name: 'United States', code: 'US' }],
  sites: ['us_west', 'us_east'].map((id) => ({
    id,
    name: id === 'us_west' ? 'US West' : 'US East',
    territory: 'us',
    latitude: 0,
    longitude: 0,
    roles: ['market'],
  })),
  products: [{ id: 'fan', name: 'Fan' }],
  lanes: [],
  demand: [{ id: 'd1', market: 'us_west', product: 'fan', period: 'jan', quantity: 10 }],
});
const periods: readonly Period[] = given.settings.periods;
const pivot = pivotDemand(given.demand, periods);
const format = formatIn('en');
const columns: readonly Column<PivotRow>[] = pivotColumns(periods, pivot, {
  text: textIn('en'),
  format,
  directory: directoryOf(given, format),
  baseCurrency: 'USD',
  today: '2026-11-25',
});

function put(batch: Partial<Batch>) {
  return editsOfPivot({
    batch: { action: 'paste', entries: [], newRows: [], ...batch },
    columns,
    periods,
    rowByKey: new Map(pivot.rows.map((row) => [row.key, row])),
    pending: [],
    takenIds: () => new Set(given.demand.map(({ id }) => id)),
    newPendingId: () => 'new-1',
  });
}
const entry = (column: string, text: string | null) => ({
  row: { kind: 'record' as const, id: 'us_west/fan' },
  column,
  text,
});

describe('typing into demand with months across', () => {
  it('heads its months with their sums: 10 units in January, none stated in February', () => {
    expect(columns.map(({ unit }) => unit)).toEqual([null, null, 'Σ 10', 'Σ —', 'Σ 10']);
  });

  it('sets January to 12 and makes a row of 8 for February', () => {
    const { edits } = put({ entries: [entry('jan', '12'), entry('feb', '8')] });
    expect(edits).toMatchObject([
      { kind: 'set', id: 'd1', value: 12 },
      { kind: 'add', record: { market: 'us_west', product: 'fan', period: 'feb', quantity: 8 } },
    ]);
  });

  it('takes the row of January out when its cell is cleared, and does nothing for an empty February', () => {
    const { edits } = put({ entries: [entry('jan', null), entry('feb', null)] });
    expect(edits).toEqual([{ kind: 'remove', collection: 'demand', ids: ['d1'] }]);
  });

  it('keeps “-5” and “many” as typed and changes nothing', () => {
    const { edits, refused } = put({ entries: [entry('jan', '-5'), entry('feb', 'many')] });
    expect(edits).toEqual([]);
    expect(refused).toEqual({ 'us_west/fan jan': '-5', 'us_west/fan feb': 'many' });
    expect(parseQuantity('-5').ok).toBe(false);
  });

  it('makes 2 rows of a pasted line that names its market and product', () => {
    const newRows = [{ market: 'US East', product: 'Fan', jan: '1,200', feb: '900' }];
    const { edits, pending } = put({ newRows });
    expect(pending).toEqual([]);
    expect(edits.map((edit) => edit.kind === 'add' && demandRow.parse(edit.record).quantity)).toEqual([
      1200, 900,
    ]);
  });

  it('lets a pasted line wait that names no product it knows', () => {
    const { edits, pending } = put({ newRows: [{ market: 'US East', product: 'Lamp', jan: '5' }] });
    expect(edits).toEqual([]);
    expect(pending).toHaveLength(1);
  });

  it('moves 1 demand to another market when its line is moved', () => {
    const { edits } = put({ entries: [entry('market', 'US East')] });
    expect(edits).toMatchObject([{ kind: 'set', id: 'd1', path: ['market'], value: 'us_east' }]);
  });
});
