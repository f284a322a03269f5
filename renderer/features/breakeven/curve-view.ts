import type {
  BreakEven,
  BreakEvenPlan,
  CostLine,
  Piece,
} from '../../../solver/analysis/breakeven/break-even.ts';
import type { CurvePiece, CurvePoint } from '../../charts/layout-break-even.ts';
import type { ShareColumn } from '../../charts/layout-plan-shares.ts';

/** What the curve says at one value. */
export interface CurveAnswer {
  at: number;
  cost: number;
  piece: number;
  plan: BreakEvenPlan;
  /** What the present plan costs there; `null` where none is known. */
  held: number | null;
  /** What replanning saves there; 0 where the present plan is the best. */
  saved: number | null;
  /** The corner nearest to the value; `null` on a curve without one. */
  corner: number | null;
}

/** Looks a value up in the curve: no solve, so a slider may ask at every move. */
export function lookUp(curve: BreakEven, at: number): CurveAnswer {
  const value = Math.max(curve.from, Math.min(curve.to, at));
  const found = curve.pieces.findIndex(({ to }) => value <= to);
  const place = found < 0 ? curve.pieces.length - 1 : found;
  const piece = curve.pieces[place]!;
  const cost = costOn(piece.lines, value);
  const present = presentPlan(curve);
  const held = present === null ? null : costOn(present.lines, value);
  const saved = held === null ? null : Math.max(0, held - cost);
  return {
    at: value,
    cost,
    piece: place,
    plan: planOf(curve, piece),
    held,
    saved,
    corner: nearestCorner(curve, value),
  };
}

export function planOf({ plans }: BreakEven, { plan }: Pick<Piece, 'plan'>): BreakEvenPlan {
  return plans[plan]!;
}

export function presentPlan({ plans, presentPlan }: BreakEven): BreakEvenPlan | null {
  return presentPlan === null ? null : plans[presentPlan]!;
}

/** The cost of a plan at a value, by the line that reaches over it. */
export function costOn(lines: readonly CostLine[], value: number): number {
  const line = lines.find(({ from, to }) => value >= from && value <= to) ?? nearest(lines, value);
  return line.atZero + line.slope * value;
}

function nearest(lines: readonly CostLine[], value: number): CostLine {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return value < first.from ? first : last;
}

function nearestCorner({ corners }: BreakEven, value: number): number | null {
  let found: number | null = null;
  corners.forEach(({ at }, n) => {
    if (found === null || Math.abs(at - value) < Math.abs(corners[found]!.at - value)) found = n;
  });
  return found;
}

const pointsOf = (lines: readonly CostLine[]): readonly CurvePoint[] =>
  lines.flatMap(({ from, to, atZero, slope }, n) => [
    ...(n === 0 ? [{ at: from, cost: atZero + slope * from }] : []),
    { at: to, cost: atZero + slope * to },
  ]);

export function curvePieces(curve: BreakEven): readonly CurvePiece[] {
  return curve.pieces.map((piece) => ({
    letter: planOf(curve, piece).letter,
    points: pointsOf(piece.lines),
  }));
}

/** The present plan over the whole range; empty where none is known. */
export function heldPoints(curve: BreakEven): readonly CurvePoint[] {
  const present = presentPlan(curve);
  return present === null ? [] : pointsOf(present.lines);
}

/** Origins stand in one order in every column: by what all plans together serve of them. */
export function shareColumns(curve: BreakEven): readonly ShareColumn[] {
  const totals = new Map<string, number>();
  for (const { from, to, plan } of curve.pieces) {
    for (const { origin, share } of curve.plans[plan]!.served) {
      totals.set(origin, (totals.get(origin) ?? 0) + share * (to - from));
    }
  }
  const rank = [...totals].sort(([, one], [, other]) => other - one).map(([origin]) => origin);
  return curve.pieces.map(({ from, to, plan }) => ({
    from,
    to,
    shares: [...curve.plans[plan]!.served].sort(
      (one, other) => rank.indexOf(one.origin) - rank.indexOf(other.origin),
    ),
  }));
}
