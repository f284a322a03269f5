import { cellText, type Cell } from './table-data.ts';

export interface TableOrder {
  column: number;
  isDown: boolean;
}

/** Places of the rows in the order asked for; what is not known comes last in either direction. */
export function sortRows(rows: readonly (readonly Cell[])[], order: TableOrder | null): readonly number[] {
  const places = rows.map((_, place) => place);
  if (order === null) return places;
  const sign = order.isDown ? -1 : 1;
  return places.sort((one, other) => {
    const first = rows[one]![order.column] ?? null;
    const second = rows[other]![order.column] ?? null;
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * compareCells(first, second) || one - other;
  });
}

function compareCells(one: Exclude<Cell, null>, other: Exclude<Cell, null>): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const textOf = (cell: Exclude<Cell, null>) => {
    if (typeof cell === 'number') return String(cell);
    return typeof cell === 'object' && 'start' in cell ? cell.start : cellText(cell);
  };
  return textOf(one).localeCompare(textOf(other));
}
