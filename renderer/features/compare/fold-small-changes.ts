/** Rows in order of size, the smallest gathered into one so that at most `most` stand in a picture. */
export interface FoldedChanges<Row> {
  shown: readonly Row[];
  /** How many were gathered, and their sum; 0 and 0 where all are shown. */
  others: { count: number; change: number };
}

/** The largest changes, and what the rest come to: nothing is left out of the sum. */
export function foldSmallChanges<Row extends { change: number }>(
  rows: readonly Row[],
  most: number,
): FoldedChanges<Row> {
  if (rows.length <= most) return { shown: rows, others: { count: 0, change: 0 } };
  const shown = rows.slice(0, most - 1);
  const rest = rows.slice(most - 1);
  return {
    shown,
    others: { count: rest.length, change: rest.reduce((sum, { change }) => sum + change, 0) },
  };
}
