import { demandRow, type DemandRow } from '../../../../scenarios/domain/demand-row.ts';
import type { AnyRecord, Json } from '../../../store/content.ts';
import type { Edit } from '../../../store/edit.ts';
import { freeId } from '../../../store/free-id.ts';
import { quantityOf, type PivotCell, type PivotRow } from './pivot.ts';

/** Sets the units of a cell that has a row. Of several rows each keeps its share of the new sum. */
export function setCell(cell: PivotCell, quantity: number, typed: string): readonly Edit[] {
  const sum = quantityOf(cell) ?? 0;
  return cell.map((row, n) =>
    setQuantity(
      row,
      cell.length === 1 ? quantity : sum === 0 ? (n === 0 ? quantity : 0) : (row.quantity / sum) * quantity,
      typed,
    ),
  );
}

export function setQuantity({ id }: DemandRow, quantity: Json, typed: string): Edit {
  return { kind: 'set', collection: 'demand', id, path: ['quantity'], value: quantity, typed };
}

/** Takes out the rows of some cells: nothing is wanted then, and nothing is stated. */
export function removeCells(cells: readonly PivotCell[]): readonly Edit[] {
  const ids = cells.flatMap((cell) => cell.map(({ id }) => id));
  return ids.length === 0 ? [] : [{ kind: 'remove', collection: 'demand', ids }];
}

/**
 * A row for a period that has none, with the terms of the nearest period that has one: price, penalty, refused
 * origins. The deviation is left out, for it belongs to a quantity. `null` when the quantity does not fit.
 */
export function newRow(
  { market, product, cells }: Pick<PivotRow, 'market' | 'product' | 'cells'>,
  period: { readonly id: string; readonly place: number },
  quantity: number,
  taken: ReadonlySet<string>,
): DemandRow | null {
  const like = nearestRow(cells, period.place);
  const made = demandRow.safeParse({
    ...like,
    stdDev: null,
    id: freeId(`${market}_${product}_${period.id}`, 'demand', taken),
    market,
    product,
    period: period.id,
    quantity,
  });
  return made.success ? made.data : null;
}

export function addRow(record: DemandRow): Edit {
  return { kind: 'add', collection: 'demand', record: record as AnyRecord };
}

function nearestRow(cells: readonly PivotCell[], place: number): DemandRow | null {
  for (let away = 1; away < cells.length; away += 1) {
    const near = cells[place - away]?.[0] ?? cells[place + away]?.[0];
    if (near !== undefined) return near;
  }
  return null;
}
