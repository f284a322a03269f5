import { scaleLinear } from 'd3-scale';
import { axisX, planTone, type CurveAxis } from './curve-axis.ts';
import { textWidth } from '../drawing/text-width.ts';

export interface CurvePoint {
  at: number;
  cost: number;
}

/** A stretch of the axis on which one plan is best, from corner to corner. */
export interface CurvePiece {
  letter: string;
  points: readonly CurvePoint[];
}

export interface BreakEvenOptions {
  axis: CurveAxis;
  /** Left to right, each beginning where the one before it ends. */
  pieces: readonly CurvePiece[];
  /** What the present plan costs when it is held along the axis; empty where it is not known. */
  held: readonly CurvePoint[];
  heldText: string;
  /** Where the parameter stands now, and what is printed there; `null` outside the axis. */
  present: { at: number; text: string } | null;
  /** Printed at the corners, one fewer than the pieces. */
  cornerTexts: readonly string[];
  /** The value that is looked up, its cost, and that of the present plan there. */
  chosen: { at: number; cost: number; held: number | null; texts: readonly string[] };
  top: number;
  height: number;
  /** Sizes of the type of letters and of figures. */
  letter: number;
  figure: number;
}

export interface PlacedText {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

export interface BreakEvenPlaces {
  lines: readonly { tone: number; path: string }[];
  letters: readonly ({ letter: string } & PlacedText)[];
  /** `label`: `null` where no place is free; its figure is in the table. */
  corners: readonly { x: number; y: number; text: string; label: PlacedText | null }[];
  /** Height of the curve where the parameter stands now. */
  present: number | null;
  presentLabel: PlacedText | null;
  held: string | null;
  heldLabel: PlacedText | null;
  chosen: { x: number; y: number; labels: readonly (PlacedText & { text: string })[] };
  /** From the present plan down to the curve; `isCut` where it begins above the plot. */
  saved: { y: number; isCut: boolean } | null;
  costs: readonly { value: number; y: number }[];
  values: readonly { value: number; x: number }[];
  bottom: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The curve of least cost over one parameter, and everything that is printed at it. The scale of costs fits the curve and lets the
 * held plan run out at the top: it would otherwise press the corners flat. It does not depend on the value that is chosen.
 */
export function layoutBreakEven(options: BreakEvenOptions): BreakEvenPlaces {
  const { axis, pieces, held, cornerTexts, chosen, present, top, height, letter, figure } = options;
  const bottom = top + height;
  const costs = pieces.flatMap(({ points }) => points.map(({ cost }) => cost));
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  const span = most > least ? most - least : Math.max(1, Math.abs(most) * 0.01);
  const heldMost = held.reduce((highest, { cost }) => Math.max(highest, cost), most);
  const scale = scaleLinear(
    [least - span * 0.12, Math.min(heldMost, most + span * 0.35) + span * 0.08],
    [bottom, top],
  );
  const place = ({ at, cost }: CurvePoint) => ({ x: axisX(axis, at), y: scale(cost) });
  const chosenPlace = place(chosen);
  const taken: Box[] = [];
  const free = (box: Box) =>
    box.left >= axis.left - 4 &&
    box.right <= axis.right + 24 &&
    box.bottom <= bottom &&
    taken.every(
      (other) =>
        box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
  const tryPlaces = (text: string, size: number, places: readonly PlacedText[]): PlacedText | null => {
    const width = textWidth(text, size);
    for (const each of places) {
      const left = each.anchor === 'start' ? each.x : each.x - width;
      const box = { left, right: left + width, top: each.y - size, bottom: each.y + size * 0.3 };
      if (!free(box)) continue;
      taken.push(box);
      return each;
    }
    return null;
  };

  const heldAll = held.map(place);
  const heldAt = (x: number) => yAt(heldAll, x);
  const placed = pieces.map(({ points }) => points.map(place));
  const letters = placed.flatMap((points, n) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined || last.x - first.x < letter) return [];
    const middle = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
    const width = textWidth(pieces[n]!.letter, letter);
    const y = clearOf(heldAt(middle.x), middle.y - letter * 0.8, letter);
    const spot: PlacedText = { x: middle.x - width / 2 - letter * 0.3, y, anchor: 'start' };
    const found = tryPlaces(pieces[n]!.letter, letter, [spot]);
    return found === null ? [] : [{ letter: pieces[n]!.letter, ...found }];
  });
  const corners = placed.slice(1).map((points, n) => {
    const { x, y } = points[0]!;
    const text = cornerTexts[n] ?? '';
    const low = y + figure * 1.7;
    // The line of the chosen value would run through a label at its right.
    const isCrossed = chosenPlace.x > x && chosenPlace.x < x + 13 + textWidth(text, figure);
    const label = tryPlaces(text, figure, [
      ...(isCrossed ? [] : [{ x: x + 9, y: low, anchor: 'start' } as const]),
      { x: x - 9, y: low + figure * 0.4, anchor: 'end' },
      { x: x + 9, y: low + figure * 1.5, anchor: 'start' },
      { x: x - 9, y: low + figure * 2, anchor: 'end' },
    ]);
    return { x, y, text, label };
  });
  const presentCost = present === null ? null : costAt(pieces, present.at);
  const presentPlace =
    present === null || presentCost === null ? null : place({ at: present.at, cost: presentCost });
  const presentLabel =
    present === null || presentPlace === null
      ? null
      : tryPlaces(present.text, figure, [
          { x: presentPlace.x + 9, y: presentPlace.y + figure * 1.7, anchor: 'start' },
          { x: presentPlace.x + 9, y: presentPlace.y + figure * 3.2, anchor: 'start' },
          { x: presentPlace.x - 9, y: presentPlace.y + figure * 3.2, anchor: 'end' },
          { x: presentPlace.x + 9, y: bottom - 6, anchor: 'start' },
          { x: presentPlace.x - 9, y: bottom - 6, anchor: 'end' },
        ]);
  const heldPlaces = clippedAbove(heldAll, top);
  const heldLabel =
    heldPlaces.length < 2 ? null : tryPlaces(options.heldText, figure, besideHeld(heldPlaces, top, figure));
  // What stays has been placed; what moves with the slider takes the room that is left.
  const savedY = chosen.held === null || chosen.held <= chosen.cost ? null : scale(chosen.held);
  const labels: (PlacedText & { text: string })[] = [];
  const [costText = '', savedText = ''] = chosen.texts;
  const beside = (y: number, way: 1 | -1): PlacedText[] =>
    [0, 1.5, 3, 4.5].flatMap((lines) => [
      { x: chosenPlace.x + 10, y: y + way * lines * figure, anchor: 'start' as const },
      { x: chosenPlace.x - 10, y: y + way * lines * figure, anchor: 'end' as const },
    ]);
  if (costText !== '') {
    const y = Math.min(bottom - 6, chosenPlace.y + figure * 1.7);
    const found = tryPlaces(costText, figure, beside(y, y > bottom - figure * 4 ? -1 : 1));
    if (found !== null) labels.push({ ...found, text: costText });
  }
  if (savedY !== null && savedText !== '') {
    const from = Math.max(top + figure, savedY);
    const y = Math.min(
      chosenPlace.y - figure * 0.6,
      Math.max(from + figure * 0.9, (from + chosenPlace.y) / 2),
    );
    const found = tryPlaces(savedText, figure, beside(y, -1));
    if (found !== null) labels.push({ ...found, text: savedText });
  }

  return {
    lines: placed.map((points, n) => ({ tone: planTone(n), path: pathOf(points) })),
    letters,
    corners,
    held: heldPlaces.length > 1 ? pathOf(heldPlaces) : null,
    heldLabel,
    present: presentPlace?.y ?? null,
    presentLabel,
    chosen: { ...chosenPlace, labels },
    saved: savedY === null ? null : { y: Math.max(top, savedY), isCut: savedY < top },
    costs: scale.ticks(5).map((value) => ({ value, y: scale(value) })),
    values: scaleLinear([axis.from, axis.to], [axis.left, axis.right])
      .ticks(5)
      .map((value) => ({ value, x: axisX(axis, value) })),
    bottom,
  };
}

/** The cost of the curve at a value; `null` outside it. */
export function costAt(pieces: readonly Pick<CurvePiece, 'points'>[], at: number): number | null {
  for (const { points } of pieces) {
    for (const [n, end] of points.entries()) {
      const start = points[n - 1];
      if (start === undefined || at < start.at || at > end.at) continue;
      if (end.at === start.at) return end.cost;
      return start.cost + ((at - start.at) / (end.at - start.at)) * (end.cost - start.cost);
    }
  }
  return null;
}

/** Over the held line, from where it leaves the plot backward: a line that falls is met from its left end. */
function besideHeld(line: readonly Spot[], top: number, figure: number): readonly PlacedText[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const rises = last.y <= first.y;
  const step = figure * 1.5 * (rises ? -1 : 1);
  const places: PlacedText[] = [];
  for (let x = rises ? last.x : first.x; x >= first.x && x <= last.x; x += step) {
    const y = (yAt(line, x) ?? top) - figure * 0.7;
    if (y - figure >= top - figure * 0.8) places.push({ x, y, anchor: rises ? 'end' : 'start' });
  }
  return places;
}

interface Spot {
  x: number;
  y: number;
}

const pathOf = (points: readonly Spot[]) =>
  points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${x.toFixed(2)},${y.toFixed(2)}`).join('');

/** Height of a line at a place; `null` where there is no line. */
function yAt(line: readonly Spot[], x: number): number | null {
  for (const [n, end] of line.entries()) {
    const start = line[n - 1];
    if (start === undefined || x < start.x || x > end.x || end.x === start.x) continue;
    return start.y + ((x - start.x) / (end.x - start.x)) * (end.y - start.y);
  }
  return null;
}

/** A height for text of a size that a line does not run through: over the line where it would. */
function clearOf(line: number | null, y: number, size: number): number {
  if (line === null || line > y + size * 0.35 || line < y - size * 1.1) return y;
  return line - size * 0.5;
}

/** The part of a line that lies below the top of the plot, cut where it crosses it. */
function clippedAbove(points: readonly Spot[], top: number): readonly Spot[] {
  const kept: Spot[] = [];
  points.forEach((point, n) => {
    const before = points[n - 1];
    if (before !== undefined && before.y < top !== point.y < top) {
      const share = (top - before.y) / (point.y - before.y);
      kept.push({ x: before.x + share * (point.x - before.x), y: top });
    }
    if (point.y >= top) kept.push(point);
  });
  return kept;
}
