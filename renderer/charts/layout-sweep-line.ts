import { scaleLinear } from 'd3-scale';
import { textWidth } from '../drawing/text-width.ts';

export interface SweepLineRoom {
  /** Left and right end of the columns. */
  left: number;
  right: number;
  /** Top and bottom of the line's plot. */
  top: number;
  bottom: number;
  /** Texts at the points and under them, and the sizes of their type. */
  texts: readonly string[];
  values: readonly string[];
  body: number;
  note: number;
}

export interface SweepLinePoint {
  x: number;
  /** `null` without a plan. */
  y: number | null;
  /** Whether its figure, and the value under it, have room. */
  isPrinted: boolean;
  isNamed: boolean;
}

export interface SweepLineLayout {
  columnWidth: number;
  points: readonly SweepLinePoint[];
  /** One for each run of points that have a plan. */
  paths: readonly string[];
  ticks: readonly { value: number; y: number }[];
  present: number | null;
}

/**
 * A line over equal columns, one for each value, broken where there is no plan. The scale holds all of it and the present
 * cost; it need not begin at zero, as it is no bar. Where columns are narrow every second, third … is printed, the ends always.
 */
export function layoutSweepLine(
  costs: readonly (number | null)[],
  present: number | null,
  { left, right, top, bottom, texts, values, body, note }: SweepLineRoom,
): SweepLineLayout {
  const known = [...costs, present].filter((cost) => cost !== null);
  const columnWidth = (right - left) / Math.max(1, costs.length);
  const [low, high] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  // A flat line lies in the middle.
  const room = high > low ? (high - low) * 0.1 : Math.max(1, Math.abs(high) * 0.01);
  const y = scaleLinear([low - room, high + room], [bottom, top]);
  const printed = shownOf(texts, columnWidth, body);
  const named = shownOf(values, columnWidth, note);
  const points = costs.map((cost, n): SweepLinePoint => ({
    x: left + (n + 0.5) * columnWidth,
    y: cost === null ? null : y(cost),
    isPrinted: printed[n] === true,
    isNamed: named[n] === true,
  }));
  const paths: string[] = [];
  let path = '';
  for (const { x, y } of points) {
    if (y === null) {
      if (path !== '') paths.push(path);
      path = '';
    } else path += `${path === '' ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`;
  }
  if (path !== '') paths.push(path);
  const ticks = y.ticks(4).map((value) => ({ value, y: y(value) }));
  return { columnWidth, points, paths, ticks, present: present === null ? null : y(present) };
}

/** Every text where they fit; else every second, third …, and the last in the place of its neighbour. */
function shownOf(texts: readonly string[], columnWidth: number, size: number): readonly boolean[] {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, size))) + 6;
  const stride = Math.max(1, Math.ceil(widest / Math.max(1, columnWidth)));
  const last = texts.length - 1;
  return texts.map((_, n) => n === last || (n % stride === 0 && last - n >= stride));
}
