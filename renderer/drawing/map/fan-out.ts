import type { Point } from './point.ts';

/** One lane at one of its sites. */
export interface LaneEnd {
  /** Index of the arc. */
  arc: number;
  /** Where the lane goes as seen from the site, in radians. */
  heading: number;
  /** Pixels of the arc here. */
  width: number;
  /** Whether goods come in by it; what goes out by the same way then keeps its order at the other end. */
  isArriving: boolean;
}

/** Lanes whose headings lie farther apart leave on different sides. */
const sideGap = Math.PI / 10;
const spacing = 0.6;

/**
 * How far each lane at a site keeps to the right of its own way out, in pixels: lanes leaving on one side lie beside
 * one another across their mean heading, in order of their own.
 */
export function fanOut(ends: readonly LaneEnd[]): ReadonlyMap<number, number> {
  const asides = new Map<number, number>();
  for (const side of sidesOf(ends)) {
    const total = side.reduce((sum, { width }) => sum + width, 0) + spacing * (side.length - 1);
    let at = -total / 2;
    // Headings grow clockwise on a screen, which is to the right of the way out.
    for (const { arc, width } of side) {
      asides.set(arc, at + width / 2);
      at += width + spacing;
    }
  }
  return asides;
}

/** Lane ends in turning order, cut where the gap between two headings is wide. */
function sidesOf(ends: readonly LaneEnd[]): readonly (readonly LaneEnd[])[] {
  if (ends.length === 0) return [];
  const rank = ({ arc, isArriving }: LaneEnd) => (isArriving ? -arc : arc);
  const sorted = [...ends].sort(
    (one, other) =>
      (Math.abs(one.heading - other.heading) < 1e-9 ? 0 : one.heading - other.heading) ||
      rank(one) - rank(other),
  );
  const gapBefore = (n: number) => {
    const before = sorted[(n + sorted.length - 1) % sorted.length]!;
    const gap = sorted[n]!.heading - before.heading;
    return n === 0 ? gap + 2 * Math.PI : gap;
  };
  const first = sorted.reduce((widest, _, n) => (gapBefore(n) > gapBefore(widest) ? n : widest), 0);
  const sides: LaneEnd[][] = [[]];
  for (let step = 0; step < sorted.length; step += 1) {
    const n = (first + step) % sorted.length;
    if (step > 0 && gapBefore(n) > sideGap) sides.push([]);
    sides.at(-1)!.push(sorted[n]!);
  }
  return sides;
}

export function headingOf(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}
