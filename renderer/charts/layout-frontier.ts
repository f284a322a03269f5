import { scaleLinear } from 'd3-scale';
import { textWidth } from '../drawing/text-width.ts';

/** A plan by what it costs and how much of the measure it has. */
export interface FrontierSpot {
  cost: number;
  measure: number;
}

export interface FrontierLayoutOptions {
  /** From least cost to least of the measure. */
  points: readonly FrontierSpot[];
  /** Whether nothing lies between two points but a step. */
  isStepped: boolean;
  /** Words at points, by place, those that matter more first: where two would run into one another the later is left out. */
  labels: readonly { place: number; text: string }[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Size of the labels' type. */
  size: number;
}

export interface PlacedLabel {
  place: number;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

export interface FrontierLayout {
  spots: readonly { x: number; y: number }[];
  path: string;
  labels: readonly PlacedLabel[];
  costs: readonly { value: number; y: number }[];
  measures: readonly { value: number; x: number }[];
}

/** Share of an axis that is left free beyond the outermost points. */
const margin = 0.06;

/** Cost upward over the measure rightward: the cheapest plan stands at the lower right, less of the measure to its left. */
export function layoutFrontier(options: FrontierLayoutOptions): FrontierLayout {
  const { points, isStepped, left, right, top, bottom, size } = options;
  const x = scaleLinear(widened(points.map(({ measure }) => measure)), [left, right]);
  const [cheap, dear] = widened(points.map(({ cost }) => cost));
  // Words at the cheapest plan stand below it, above the axis.
  const y = scaleLinear([cheap - (dear - cheap) * 0.08, dear], [bottom, top]);
  const spots = points.map(({ cost, measure }) => ({ x: x(measure), y: y(cost) }));
  return {
    spots,
    path: isStepped ? steps(spots) : line(spots),
    labels: placed(options, spots, size),
    costs: y.ticks(5).map((value) => ({ value, y: y(value) })),
    measures: x.ticks(6).map((value) => ({ value, x: x(value) })),
  };
}

function widened(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least;
  const room = span > 0 ? span * margin : Math.max(Math.abs(most) * margin, 1);
  return [least - room, most + room];
}

const to = (command: 'M' | 'L', x: number, y: number) => `${command}${x.toFixed(2)},${y.toFixed(2)}`;

function line(spots: FrontierLayout['spots']): string {
  return spots.map(({ x, y }, n) => to(n === 0 ? 'M' : 'L', x, y)).join('');
}

/** Below the measure of a plan its cost buys nothing more: up to the next plan's cost, then along to that plan. */
function steps(spots: FrontierLayout['spots']): string {
  return spots
    .flatMap(({ x, y }, n) => {
      const before = spots[n - 1];
      return before === undefined ? [to('M', x, y)] : [to('L', before.x, y), to('L', x, y)];
    })
    .join('');
}

/** Each label beside its point, above the line on its right where it has room, below on its left otherwise. */
function placed(
  { labels, left, right, top, bottom }: FrontierLayoutOptions,
  spots: FrontierLayout['spots'],
  size: number,
): readonly PlacedLabel[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = spots.map(({ x, y }) => ({
    left: x - 4,
    right: x + 4,
    top: y - 4,
    bottom: y + 4,
  }));
  return labels.flatMap(({ place, text }) => {
    const spot = spots[place];
    if (spot === undefined) return [];
    const width = textWidth(text, size);
    const tries = [
      { x: spot.x + 10, y: spot.y - size * 0.7, anchor: 'start' as const },
      { x: spot.x - 10, y: spot.y + size * 1.6, anchor: 'end' as const },
      { x: spot.x + 10, y: spot.y - size * 2, anchor: 'start' as const },
      { x: spot.x - 10, y: spot.y - size * 0.9, anchor: 'end' as const },
      { x: spot.x - 10, y: spot.y + size * 3, anchor: 'end' as const },
      { x: spot.x + 10, y: spot.y + size * 1.6, anchor: 'start' as const },
    ];
    for (const each of tries) {
      const from = each.anchor === 'start' ? each.x : each.x - width;
      const box = { left: from, right: from + width, top: each.y - size, bottom: each.y + size * 0.3 };
      const isInside =
        box.left >= left && box.right <= right && box.top >= top - size && box.bottom <= bottom;
      const isFree = taken.every(
        (other) =>
          box.right < other.left ||
          box.left > other.right ||
          box.bottom < other.top ||
          box.top > other.bottom,
      );
      if (!isInside || !isFree) continue;
      taken.push(box);
      return [{ place, text, ...each }];
    }
    return [];
  });
}
