import { layoutWaterfall, type Waterfall } from '../drawing/layout-waterfall.ts';

/** Columns of a paired waterfall in pixels: the names, then the bars and the values of each side. */
export interface PairedColumns {
  nameWidth: number;
  barWidth: number;
  valueWidth: number;
}

export interface PairedSide {
  /** Left edge of its bars, and right edge of its values. */
  barsAt: number;
  valuesAt: number;
  waterfall: Waterfall;
}

/** Room between a bar and the value beside it. */
const gap = 6;
/** Between the values of one side and the bars of the next. */
export const betweenSides = 16;

/**
 * Two waterfalls over the same rows, side by side on one scale, so that their bars may be compared by eye: the one that
 * comes to more fills its column, the other ends where its total stands to it.
 */
export function layoutPairedWaterfall(
  sides: readonly (readonly number[])[],
  { nameWidth, barWidth, valueWidth }: PairedColumns,
  { rowHeight, barHeight }: { rowHeight: number; barHeight: number },
): readonly PairedSide[] {
  const reach = sides.map((amounts) => highestOf(amounts));
  const farthest = Math.max(...reach);
  return sides.map((amounts, side) => {
    const barsAt = nameWidth + side * (barWidth + valueWidth + betweenSides);
    const width = farthest > 0 ? (barWidth - gap) * ((reach[side] as number) / farthest) : 0;
    const steps = amounts.map((amount, row) => ({ id: String(row), amount }));
    return {
      barsAt,
      valuesAt: barsAt + barWidth + valueWidth,
      waterfall: layoutWaterfall(steps, { left: barsAt, width, rowHeight, barHeight }),
    };
  });
}

/** The highest level that the steps come to on their way. */
function highestOf(amounts: readonly number[]): number {
  let [level, highest] = [0, 0];
  for (const amount of amounts) {
    level += amount;
    highest = Math.max(highest, level);
  }
  return highest;
}
