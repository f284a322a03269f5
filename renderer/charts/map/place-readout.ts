import { isOverlapping, type Box, type Point } from '../../drawing/map/point.ts';

/** Along an arc, where its words may stand: the middle first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7] as const;
const gap = 12;

/**
 * The place for words of a size beside a line of points (of a mark: one point): over or under it, inside the map, and
 * off what must stay legible where that can be.
 */
export function placeReadout(
  points: readonly Point[],
  size: { width: number; height: number },
  bounds: { width: number; height: number },
  legible: readonly Box[],
): Box {
  const anchors =
    points.length === 1 ? points : shares.map((share) => points[Math.floor(share * (points.length - 1))]!);
  const places = anchors.flatMap(({ x, y }) =>
    [y - gap - size.height, y + gap].map((top) => ({
      x: Math.max(4, Math.min(bounds.width - size.width - 4, x - size.width / 2)),
      y: Math.max(4, Math.min(bounds.height - size.height - 4, top)),
      ...size,
    })),
  );
  return places.find((place) => !legible.some((box) => isOverlapping(box, place))) ?? places[0]!;
}
