import { useMemo, useRef } from 'react';
import type { Column } from './column.ts';
import { rowOrder, type RowWishes } from './row-order.ts';

interface Kept<Row> {
  wishes: RowWishes;
  rows: readonly Row[];
  order: readonly number[] | null;
}

/**
 * The order in which rows are shown. An edit moves no row and hides none: as in spreadsheets, the order is found anew
 * when it is asked for, or when rows came or went.
 */
export function useRowOrder<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  columns: readonly Column<Row>[],
  wishes: RowWishes,
): readonly number[] | null {
  const kept = useRef<Kept<Row> | null>(null);
  return useMemo(() => {
    const before = kept.current;
    const isSameRows =
      before !== null &&
      before.wishes === wishes &&
      before.rows.length === rows.length &&
      (before.order === null ||
        rows.every((row, n) => row === before.rows[n] || rowId(row) === rowId(before.rows[n]!)));
    const order = isSameRows ? before.order : rowOrder(rows, columns, wishes);
    kept.current = { wishes, rows, order };
    return order;
  }, [rows, rowId, columns, wishes]);
}
