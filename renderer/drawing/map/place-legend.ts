import { grown, isOverlapping, type Box, type Point } from './point.ts';

/** Where a legend stands, and whether anything is drawn under it. */
export interface LegendPlace {
  box: Box;
  isCovering: boolean;
}

const margin = 20;
const step = 24;
/** A mark under the legend weighs as much as so many points of arcs. */
const markWeight = 12;

/**
 * The place for a legend that covers the fewest marks and points of arcs, clear of what is taken. Of equals the first:
 * the preferred corner, then along the foot, the left, the right and the head of the map.
 */
export function placeLegend(
  size: { width: number; height: number },
  bounds: Box,
  taken: readonly Box[],
  marks: readonly Box[],
  points: readonly Point[],
  preferred: Point,
): LegendPlace {
  const [left, top] = [bounds.x + margin, bounds.y + 8];
  const right = bounds.x + bounds.width - margin - size.width;
  const bottom = bounds.y + bounds.height - 12 - size.height;
  const along = (from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.floor((to - from) / step)) }, (_, n) => from + n * step);
  const places: Point[] = [
    preferred,
    ...along(left, right).map((x) => ({ x, y: bottom })),
    ...along(top, bottom)
      .reverse()
      .flatMap((y) => [
        { x: left, y },
        { x: right, y },
      ]),
    ...along(left, right).map((x) => ({ x, y: top })),
  ];
  let best: LegendPlace = { box: { ...preferred, ...size }, isCovering: true };
  let least = Infinity;
  for (const place of places) {
    const box = { ...place, ...size };
    if (taken.some((other) => isOverlapping(other, box))) continue;
    const cost =
      marks.filter((mark) => isOverlapping(mark, box)).length * markWeight +
      points.filter((point) => isOverlapping(grown({ ...point, width: 0, height: 0 }, 4), box)).length;
    if (cost < least) [least, best] = [cost, { box, isCovering: cost > 0 }];
    if (cost === 0) break;
  }
  return best;
}
