import type { CostLine } from './break-even.ts';
import type { Heights } from './plan-heights.ts';

/** A plan's cost as straight lines, clipped to a stretch of values. Neighbours on the same line are one. */
export function costLines(
  values: readonly number[],
  heights: Heights,
  from: number,
  to: number,
): readonly CostLine[] {
  const lines: CostLine[] = [];
  for (let stretch = 0; stretch < values.length - 1; stretch++) {
    const [left, right] = [values[stretch] as number, values[stretch + 1] as number];
    if (right <= from || left >= to) continue;
    const [first, last] = [heights[stretch] as number, heights[stretch + 1] as number];
    const slope = (last - first) / (right - left);
    const line = { from: Math.max(from, left), to: Math.min(to, right), atZero: first - slope * left, slope };
    const before = lines.at(-1);
    if (before !== undefined && isOneLine(before, line)) before.to = line.to;
    else lines.push(line);
  }
  return lines;
}

/** Whether two lines differ by rounding alone where the second one ends. */
function isOneLine(before: CostLine, line: CostLine): boolean {
  const height = line.atZero + line.slope * line.to;
  return Math.abs(before.atZero + before.slope * line.to - height) <= 1e-12 * Math.max(1, Math.abs(height));
}
