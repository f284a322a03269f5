/** A place on the drawing in pixels, y downward. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle in pixels, y downward. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

export function isOverlapping(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
