import { grown, isOverlapping, type Box, type Point } from './point.ts';

/** A name that asks for room beside its mark. */
export interface LabelRequest {
  id: string;
  point: Point;
  /** Half the size of the mark. */
  radius: number;
  name: string;
  /** Set under the name, or beside it where two lines do not fit. */
  total: string | null;
  /** Where the wider bundle of arcs leaves to; names try the other side first. */
  bundle: Point;
}

export interface PlacedLabel {
  id: string;
  name: string;
  total: string | null;
  /** Of the name's baseline. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Of the total's baseline; `null` where it stands on the name's line. */
  totalY: number | null;
  /** From mark to label, where the label stands off; otherwise `null`. */
  leader: readonly [Point, Point] | null;
  box: Box;
}

/** Sizes of text, in pixels. */
export interface LabelType {
  nameLine: number;
  totalLine: number;
  measure: MeasureText;
}

/** Width of a text in pixels, as a name (semibold) or as a total. */
export type MeasureText = (text: string, role: 'name' | 'total') => number;

/** What labels keep clear of. */
export interface LabelSurroundings {
  bounds: Box;
  /** Marks, the legend, the inset, controls. */
  boxes: readonly Box[];
  /** Middle lines of arcs, thinned to points. */
  arcs: readonly { x: number; y: number; width: number }[];
}

interface Direction {
  dx: -1 | 0 | 1;
  dy: -1 | 0 | 1;
}

const directions: readonly Direction[] = [
  { dx: 1, dy: 0 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
  { dx: 0, dy: 1 },
  { dx: 1, dy: -1 },
  { dx: -1, dy: -1 },
  { dx: 1, dy: 1 },
  { dx: -1, dy: 1 },
];

/** An arc this wide is not written over, halo or not. */
const wideArc = 3;
const gap = 4;
const spaceBetween = 8;
const farthest = 32;

/**
 * Labels in the order given, each at the best of eight places around its mark, first with two lines, then with one,
 * then by name alone, then farther off on a leader; one that fits nowhere is left out. No label covers another, a mark
 * or a wide arc.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  surroundings: LabelSurroundings,
  type: LabelType,
): readonly PlacedLabel[] {
  const taken: Box[] = [...surroundings.boxes];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const label = placeOne(request, taken, surroundings, type);
    if (label === null) continue;
    placed.push(label);
    taken.push(grown(label.box, 1));
  }
  return placed;
}

type Form = 'two lines' | 'one line' | 'name';

/** How far labels stand off their marks, in pixels, and in which forms they are tried there. */
const tries: readonly { off: number; forms: readonly Form[] }[] = [
  { off: 0, forms: ['two lines', 'one line', 'name'] },
  { off: 16, forms: ['two lines', 'name'] },
  { off: farthest, forms: ['two lines', 'name'] },
];

function placeOne(
  request: LabelRequest,
  taken: readonly Box[],
  { bounds, arcs }: LabelSurroundings,
  type: LabelType,
): PlacedLabel | null {
  const near = nearby(request, arcs, type);
  for (const { off, forms } of tries) {
    for (const form of forms) {
      if (form !== 'name' && request.total === null) continue;
      let best: PlacedLabel | null = null;
      let least = Infinity;
      for (const direction of directions) {
        const label = labelAt(request, direction, form, off, type);
        if (!isInside(label.box, bounds) || taken.some((box) => isOverlapping(box, label.box))) continue;
        const cost = crossings(label.box, near) + preference(direction, request.bundle);
        if (cost < least) [least, best] = [cost, label];
      }
      if (best !== null) return best;
    }
  }
  return null;
}

/** Points of arcs that any of the eight places could touch. */
function nearby(
  { point, radius, name, total }: LabelRequest,
  arcs: LabelSurroundings['arcs'],
  { measure, nameLine, totalLine }: LabelType,
): LabelSurroundings['arcs'] {
  const across =
    farthest +
    radius +
    gap +
    measure(name, 'name') +
    (total === null ? 0 : measure(total, 'total')) +
    spaceBetween;
  const down = farthest + radius + gap + nameLine + totalLine;
  return arcs.filter(
    ({ x, y, width }) => Math.abs(x - point.x) < across + width && Math.abs(y - point.y) < down + width,
  );
}

/** Infinite over a wide arc; small for each point of a thin one. */
function crossings(box: Box, arcs: LabelSurroundings['arcs']): number {
  let cost = 0;
  for (const { x, y, width } of arcs) {
    const half = width / 2;
    const isOver =
      x + half > box.x && x - half < box.x + box.width && y + half > box.y && y - half < box.y + box.height;
    if (!isOver) continue;
    if (width >= wideArc) return Infinity;
    cost += 0.35;
  }
  return cost;
}

/** Lower on the side away from the bundle; straight places before slanted ones. */
function preference({ dx, dy }: Direction, bundle: Point): number {
  const length = Math.hypot(dx, dy);
  const towards = (dx * bundle.x + dy * bundle.y) / length;
  return towards + (dx !== 0 && dy !== 0 ? 0.15 : 0);
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** Share of a line's height above its baseline. */
const ascent = 0.8;

function labelAt(
  { id, point, radius, name, total }: LabelRequest,
  { dx, dy }: Direction,
  form: Form,
  off: number,
  { nameLine, totalLine, measure }: LabelType,
): PlacedLabel {
  const nameWidth = measure(name, 'name');
  const totalWidth = total === null || form === 'name' ? 0 : measure(total, 'total');
  const width = form === 'one line' ? nameWidth + spaceBetween + totalWidth : Math.max(nameWidth, totalWidth);
  const height = form === 'two lines' ? nameLine + totalLine : nameLine;
  // A slanted place touches the mark's corner, a straight one keeps a gap to its side.
  const slant = dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1;
  const outX = radius + off * slant + (dy === 0 ? gap + 1 : 0);
  const outY = radius + off * slant + (dx === 0 ? gap : 1);
  const x = dx > 0 ? point.x + outX : dx < 0 ? point.x - outX - width : point.x - width / 2;
  const y = dy > 0 ? point.y + outY : dy < 0 ? point.y - outY - height : point.y - height / 2;
  const anchor = form === 'one line' ? 'start' : dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
  const away = (far: number): Point => ({ x: point.x + dx * slant * far, y: point.y + dy * slant * far });
  return {
    id,
    name,
    total: form === 'name' ? null : total,
    x: anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2,
    y: y + nameLine * ascent,
    anchor,
    totalY: form === 'two lines' ? y + nameLine + totalLine * ascent : null,
    leader: off === 0 ? null : [away(radius + 2), away(radius + off)],
    box: { x, y, width, height },
  };
}
