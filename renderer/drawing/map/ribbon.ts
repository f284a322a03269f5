import type { Point } from './point.ts';

/** A quadratic curve between two sites, set aside at both ends where it lies beside its neighbours. */
export interface Curve {
  start: Point;
  control: Point;
  end: Point;
  /** Pixels to the curve's right that the middle line keeps from the curve near its start, and near its end. */
  asideAtStart: number;
  asideAtEnd: number;
}

/** A line of points with the width of the ribbon at each, in pixels. */
export interface RibbonPoint extends Point {
  width: number;
  /** Unit vector to the right of the way. */
  right: Point;
}

/** Of the full width, what is left at the destination. */
export const taper = 0.4;
/** Share of the curve within which offset and width are reached. */
const reach = 0.2;
/** Of the full width, what a ribbon has where it leaves its site. */
const widthAtSite = 0.3;

const eased = (share: number) => {
  const bounded = Math.max(0, Math.min(1, share));
  return bounded * bounded * (3 - 2 * bounded);
};

/** Control point of a curve that bows from its chord by a share of it; `null` bows to the way's left. */
export function controlPoint(start: Point, end: Point, bow: number | null, regional: number): Point {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  // (dy, −dx) stands to the left of the way on a screen whose y runs down.
  const isLeftUp = dx >= 0;
  const share = bow === null ? regional : isLeftUp ? bow : -bow;
  return { x: (start.x + end.x) / 2 + dy * share, y: (start.y + end.y) / 2 - dx * share };
}

/** The middle line of a ribbon of one full width, from site to site. `isTapered`: narrower at the destination. */
export function ribbonPoints(
  curve: Curve,
  width: number,
  isTapered: boolean,
  steps = 40,
): readonly RibbonPoint[] {
  const { start, control, end, asideAtStart, asideAtEnd } = curve;
  const points: RibbonPoint[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const s = 1 - t;
    const x = s * s * start.x + 2 * s * t * control.x + t * t * end.x;
    const y = s * s * start.y + 2 * s * t * control.y + t * t * end.y;
    const tx = s * (control.x - start.x) + t * (end.x - control.x);
    const ty = s * (control.y - start.y) + t * (end.y - control.y);
    const length = Math.hypot(tx, ty) || 1;
    const right = { x: -ty / length, y: tx / length };
    const aside = (asideAtStart * s + asideAtEnd * t) * eased(t / reach) * eased(s / reach);
    const full = isTapered ? 1 - (1 - taper) * t : 1;
    const leaving = isTapered ? widthAtSite + (1 - widthAtSite) * eased(t / reach) : 1;
    points.push({ x: x + right.x * aside, y: y + right.y * aside, width: width * full * leaving, right });
  }
  return points;
}

const written = (value: number) => String(Math.round(value * 10) / 10);
const place = (x: number, y: number) => `${written(x)} ${written(y)}`;

/** The outline of a ribbon, as the data of an SVG path. */
export function ribbonPath(points: readonly RibbonPoint[]): string {
  const side = (sign: number) =>
    points.map(({ x, y, width, right }) => {
      const half = (sign * width) / 2;
      return place(x + right.x * half, y + right.y * half);
    });
  return `M${side(1).join('L')}L${side(-1).reverse().join('L')}Z`;
}

/** The middle line of a ribbon, as the data of an SVG path. */
export function linePath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => place(x, y)).join('L')}`;
}

/** A ribbon cut into dashes of so many pixels with gaps between, as the data of one SVG path. */
export function dashedRibbonPath(points: readonly RibbonPoint[], dash: number, gap: number): string {
  const pieces: string[] = [];
  let piece: RibbonPoint[] = [];
  let at = 0;
  const isOn = (length: number) => length % (dash + gap) < dash;
  for (const [n, point] of points.entries()) {
    const next = points[n + 1];
    if (next === undefined) break;
    const length = Math.hypot(next.x - point.x, next.y - point.y);
    const cuts = Math.max(1, Math.ceil(length));
    for (let cut = 0; cut < cuts; cut += 1) {
      const here = mixed(point, next, cut / cuts);
      if (isOn(at)) piece.push(here);
      else if (piece.length > 0) {
        pieces.push(ribbonPath([...piece, here]));
        piece = [];
      }
      at += length / cuts;
    }
  }
  if (piece.length > 1) pieces.push(ribbonPath(piece));
  return pieces.join('');
}

function mixed(one: RibbonPoint, other: RibbonPoint, share: number): RibbonPoint {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    x: mix(one.x, other.x),
    y: mix(one.y, other.y),
    width: mix(one.width, other.width),
    right: { x: mix(one.right.x, other.right.x), y: mix(one.right.y, other.right.y) },
  };
}
