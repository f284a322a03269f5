import { axisX, type CurveAxis } from './curve-axis.ts';

export interface ShareColumn {
  /** On the axis. */
  from: number;
  to: number;
  /** Sums to one, or to nothing where the plan makes nothing. */
  shares: readonly { origin: string; share: number }[];
}

export interface SharePiece {
  origin: string;
  share: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One stacked column for each plan, as wide as its stretch of the axis; the first share lies on top. */
export function layoutPlanShares(
  columns: readonly ShareColumn[],
  { axis, top, height }: { axis: CurveAxis; top: number; height: number },
): readonly (readonly SharePiece[])[] {
  return columns.map(({ from, to, shares }) => {
    const x = axisX(axis, from);
    const width = axisX(axis, to) - x;
    let y = top;
    return shares
      .filter(({ share }) => share > 0)
      .map(({ origin, share }) => {
        const piece = { origin, share, x, y, width, height: share * height };
        y += piece.height;
        return piece;
      });
  });
}
