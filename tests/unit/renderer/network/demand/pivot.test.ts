import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandRow, type DemandRow } from '../../../../../scenarios/domain/demand-row.ts';
import { pivotDemand, quantityOf, repivot } from '../../../../../renderer/features/network/demand/pivot.ts';
import { newRow, removeCells, setCell } from '../../../../../renderer/features/network/demand/pivot-edits.ts';

const periods = [{ id: 'jan' }, { id: 'feb' }, { id: 'mar' }];

function wants(
  market: string,
  product: string,
  period: string,
  quantity: number,
  more: object = {},
): DemandRow {
  const id = `${market}_${product}_${period}`;
  return demandRow.parse({ id, market, product, period, quantity, ...more });
}

describe('demand with months across', () => {
  it('makes 2 rows of 4 demand rows in 2 markets, with their totals', () => {
    const { rows, totals, total } = pivotDemand(
      [
        wants('us', 'fan', 'jan', 10),
        wants('us', 'fan', 'mar', 5),
        wants('eu', 'fan', 'jan', 7),
        wants('eu', 'fan', 'feb', 0),
      ],
      periods,
    );
    expect(rows.map(({ key, total }) => [key, total])).toEqual([
      ['us/fan', 15],
      ['eu/fan', 7],
    ]);
    expect(rows[0]!.cells.map(quantityOf)).toEqual([10, null, 5]);
    expect(totals).toEqual([17, 0, 5]);
    expect(total).toBe(22);
  });

  it('keeps a month without a row apart from a month that wants 0', () => {
    const { rows, totals } = pivotDemand([wants('us', 'fan', 'jan', 0)], periods);
    expect(rows[0]!.cells.map(quantityOf)).toEqual([0, null, null]);
    expect(totals).toEqual([0, null, null]);
  });

  it('counts two rows of one cell together and leaves out a row of a month that is not there', () => {
    const twice = { ...wants('us', 'fan', 'jan', 3), id: 'again' } as DemandRow;
    const { rows } = pivotDemand(
      [wants('us', 'fan', 'jan', 9), twice, wants('us', 'fan', 'may', 50)],
      periods,
    );
    expect(rows[0]!.cells.map(quantityOf)).toEqual([12, null, null]);
    expect(rows[0]!.total).toBe(12);
  });

  it('has row totals and column totals of the same sum, whatever the demand', () => {
    const drawn = fc.record({
      market: fc.constantFrom('us', 'eu', 'hk'),
      product: fc.constantFrom('fan', 'lamp'),
      period: fc.constantFrom('jan', 'feb', 'mar'),
      quantity: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 30 }), (list) => {
        const demand = list.map((each, n) => demandRow.parse({ ...each, id: `d${n}` }));
        const { rows, totals, total } = pivotDemand(demand, periods);
        const sum = (values: readonly (number | null)[]) =>
          values.reduce<number>((all, value) => all + (value ?? 0), 0);
        expect(sum(rows.map(({ total }) => total))).toBe(sum(totals));
        expect(total ?? 0).toBe(sum(demand.map(({ quantity }) => quantity)));
      }),
    );
  });
});

describe('a pivot carried on', () => {
  const drawn = fc.record({
    market: fc.constantFrom('us', 'eu'),
    product: fc.constantFrom('fan', 'lamp'),
    period: fc.constantFrom('jan', 'feb', 'may'),
    quantity: fc.nat(1000),
  });

  it('is the one made from the start, whichever quantities change', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 20 }), fc.array(fc.nat(1000)), (list, next) => {
        const before = list.map((each, n) => demandRow.parse({ ...each, id: `d${n}` }));
        const after = before.map((row, n) => (n % 3 === 0 ? { ...row, quantity: next[n] ?? 7 } : row));
        const carried = repivot({ demand: before, pivot: pivotDemand(before, periods) }, after, periods);
        expect(carried).toEqual(pivotDemand(after, periods));
      }),
    );
  });

  it('is given up when 1 row moves to another market, or 1 row more is there', () => {
    const before = [wants('us', 'fan', 'jan', 10)];
    const last = { demand: before, pivot: pivotDemand(before, periods) };
    expect(repivot(last, [wants('eu', 'fan', 'jan', 10)], periods)).toBeNull();
    expect(repivot(last, [...before, wants('eu', 'fan', 'jan', 10)], periods)).toBeNull();
  });

  it('keeps the row that 1 change leaves alone as the same object', () => {
    const before = [wants('us', 'fan', 'jan', 10), wants('eu', 'fan', 'jan', 5)];
    const pivot = pivotDemand(before, periods);
    const carried = repivot({ demand: before, pivot }, [before[0]!, wants('eu', 'fan', 'jan', 6)], periods);
    expect(carried?.rows[0]).toBe(pivot.rows[0]);
    expect(carried?.totals).toEqual([16, null, null]);
  });
});

describe('edits of a cell', () => {
  it('sets the 1 row of a cell', () => {
    expect(setCell([wants('us', 'fan', 'jan', 10)], 12, '12')).toEqual([
      { kind: 'set', collection: 'demand', id: 'us_fan_jan', path: ['quantity'], value: 12, typed: '12' },
    ]);
  });

  it('shares 24 among two rows of 9 and 3 as 18 and 6', () => {
    const edits = setCell([wants('us', 'fan', 'jan', 9), wants('us', 'fan', 'feb', 3)], 24, '24');
    expect(edits.map((edit) => edit.kind === 'set' && edit.value)).toEqual([18, 6]);
  });

  it('gives a new month the price and the penalty of the nearest one, not its deviation', () => {
    const { rows } = pivotDemand(
      [
        wants('us', 'fan', 'jan', 10, { pricePerUnit: 30, shortfallPenaltyPerUnit: 9, stdDev: 2 }),
        wants('us', 'fan', 'mar', 10, { pricePerUnit: 40 }),
      ],
      periods,
    );
    const made = newRow(rows[0]!, { id: 'feb', place: 1 }, 8, new Set());
    expect(made).toMatchObject({
      id: 'us_fan_feb',
      period: 'feb',
      quantity: 8,
      pricePerUnit: 30,
      shortfallPenaltyPerUnit: 9,
      stdDev: null,
    });
  });

  it('makes no row that wants less than 0', () => {
    const { rows } = pivotDemand([wants('us', 'fan', 'jan', 10)], periods);
    expect(newRow(rows[0]!, { id: 'feb', place: 1 }, -1, new Set())).toBeNull();
  });

  it('takes a second id when the first is taken', () => {
    const row = { market: 'us', product: 'fan', cells: [[], [], []] };
    const made = newRow(row, { id: 'jan', place: 0 }, 1, new Set(['us_fan_jan']));
    expect(made?.id).toBe('us_fan_jan_2');
  });

  it('takes out 2 rows by clearing 2 cells, and asks for nothing where there are none', () => {
    const cells = [[wants('us', 'fan', 'jan', 1)], [wants('us', 'fan', 'feb', 1)]];
    expect(removeCells(cells)).toEqual([
      { kind: 'remove', collection: 'demand', ids: ['us_fan_jan', 'us_fan_feb'] },
    ]);
    expect(removeCells([[]])).toEqual([]);
  });
});
