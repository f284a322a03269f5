/**
 * The first rows of a list, and those behind them that one line stands for. One row is never folded alone: its line would
 * take as much room as itself.
 */
export function foldTail<Row>(
  rows: readonly Row[],
  most: number,
): { readonly shown: readonly Row[]; readonly rest: readonly Row[] } {
  if (rows.length <= most) return { shown: rows, rest: [] };
  return { shown: rows.slice(0, most - 1), rest: rows.slice(most - 1) };
}
