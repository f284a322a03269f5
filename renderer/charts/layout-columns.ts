export interface ColumnPiece {
  id: string;
  y: number;
  height: number;
}

export interface ColumnPlace {
  x: number;
  width: number;
  /** From the baseline upward. */
  pieces: readonly ColumnPiece[];
  top: number;
}

export interface ColumnsOptions {
  left: number;
  width: number;
  /** Height of the plot; the baseline is at its foot. */
  height: number;
  /** Value at the top; the largest sum where it is not set. */
  most?: number;
  /** Room between two columns as a share of a column's step. */
  gap?: number;
}

/** Columns from zero, one a period, their segments stacked upward, all on one scale. */
export function layoutColumns(
  columns: readonly (readonly { id: string; value: number }[])[],
  { left, width, height, most, gap = 0.25 }: ColumnsOptions,
): readonly ColumnPlace[] {
  const sums = columns.map((segments) => segments.reduce((sum, { value }) => sum + Math.max(0, value), 0));
  const largest = most ?? Math.max(0, ...sums);
  const scale = largest > 0 ? height / largest : 0;
  const step = columns.length > 0 ? width / columns.length : 0;
  return columns.map((segments, n) => {
    let y = height;
    const pieces = segments
      .filter(({ value }) => value > 0)
      .map(({ id, value }) => {
        y -= value * scale;
        return { id, y, height: value * scale };
      });
    return { x: left + n * step + (step * gap) / 2, width: step * (1 - gap), pieces, top: y };
  });
}
