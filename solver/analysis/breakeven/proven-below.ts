import { stretchOf } from './plan-heights.ts';

/** A value at which a program was solved, and what is proven there: no plan costs less. */
export interface ProvenPoint {
  readonly at: number;
  readonly bound: number;
}

/**
 * Corner points of the highest function that is proven to lie below the least cost on one stretch of a grid.
 *
 * Least cost is concave where costs are affine: a minimum of straight lines, with binaries too. So it lies above every
 * chord between two proven points, and what is proven is the upper hull of the points; nothing beyond the outermost.
 */
export function provenHull(points: readonly ProvenPoint[]): readonly ProvenPoint[] {
  const hull: ProvenPoint[] = [];
  for (const point of [...points].sort((one, other) => one.at - other.at || other.bound - one.bound)) {
    if (hull.at(-1)?.at === point.at) continue;
    while (hull.length >= 2 && isBelowChord(hull.at(-2)!, hull.at(-1)!, point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function isBelowChord(left: ProvenPoint, middle: ProvenPoint, right: ProvenPoint): boolean {
  return (
    (middle.bound - left.bound) * (right.at - left.at) <= (right.bound - left.bound) * (middle.at - left.at)
  );
}

/** Proven points by stretch of a grid; one at a kink counts on both sides. */
export function hullsOf(
  values: readonly number[],
  points: readonly ProvenPoint[],
): readonly (readonly ProvenPoint[])[] {
  return values.slice(0, -1).map((left, stretch) => {
    const right = values[stretch + 1] as number;
    return provenHull(points.filter(({ at }) => at >= left && at <= right));
  });
}

/** What is proven at a value; `null` beyond the outermost proven points of its stretch. */
export function provenAt(
  values: readonly number[],
  hulls: readonly (readonly ProvenPoint[])[],
  value: number,
): number | null {
  const own = stretchOf(values, value);
  const sides = value === values[own] && own > 0 ? [own - 1, own] : [own];
  let best: number | null = null;
  for (const stretch of sides) {
    const hull = hulls[stretch] as readonly ProvenPoint[];
    const bound = hullAt(hull, value);
    if (bound !== null && (best === null || bound > best)) best = bound;
  }
  return best;
}

function hullAt(hull: readonly ProvenPoint[], value: number): number | null {
  for (const [place, right] of hull.entries()) {
    if (right.at === value) return right.bound;
    if (right.at < value) continue;
    const left = hull[place - 1];
    if (left === undefined) return null;
    const share = (value - left.at) / (right.at - left.at);
    return (1 - share) * left.bound + share * right.bound;
  }
  return null;
}
