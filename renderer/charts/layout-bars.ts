export interface BarSegment {
  id: string;
  value: number;
}

export interface BarPiece {
  id: string;
  x: number;
  width: number;
}

export interface BarsOptions {
  /** Place of the bars in pixels. */
  left: number;
  width: number;
  /** Value at the right end; the largest sum where it is not set. */
  most?: number;
}

/** Rows of segments laid end to end from zero, all on one scale. Something is never narrower than a pixel. */
export function layoutBars(
  rows: readonly (readonly BarSegment[])[],
  { left, width, most }: BarsOptions,
): readonly (readonly BarPiece[])[] {
  const sums = rows.map((segments) => segments.reduce((sum, { value }) => sum + Math.max(0, value), 0));
  const largest = most ?? Math.max(0, ...sums);
  const scale = largest > 0 ? width / largest : 0;
  return rows.map((segments) => {
    let x = left;
    return segments
      .filter(({ value }) => value > 0)
      .map(({ id, value }) => {
        const piece = { id, x, width: Math.max(1, value * scale) };
        x += value * scale;
        return piece;
      });
  });
}
