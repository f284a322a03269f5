import type { Costs, NoCosts, TurnedPrograms } from './turned-programs.ts';
import { kinksBetween } from './kink-candidates.ts';

/**
 * Costs between two values, split where they bend: on each stretch between neighbouring values of the grid every
 * coefficient is affine,
 *
 *   c(v) = c(a) + (v − a) / (b − a) · (c(b) − c(a))     for a ≤ v ≤ b.
 */
export interface CostGrid {
  /** The ends and the kinks between them, rising. */
  readonly values: readonly number[];
  /** Costs at each. */
  readonly costs: readonly Costs[];
}

export type NoGrid = NoCosts | 'jumps';

/** Largest distance from a straight line that counts as rounding, relative to the coefficient. */
const rounding = 1e-11;
/** A stretch narrower than this share of the range that is still not straight holds a jump. */
const narrowest = 1e-9;
/** Where straightness is looked at, as shares of a stretch: unlike one another, so that no pattern of kinks meets them all. */
const probes = [0.5, 0.190983, 0.763932] as const;

/** The grid of a range; or why there is none, with the value at which that shows. */
export function costGrid(
  programs: TurnedPrograms,
  from: number,
  to: number,
): CostGrid | { readonly trouble: NoGrid; readonly at: number } {
  const values = new Set<number>([from, to]);
  const waiting: (readonly [number, number])[] = [[from, to]];
  let trouble: { readonly trouble: NoGrid; readonly at: number } | null = null;
  const at = (value: number): Costs | null => {
    const costs = programs.costsAt(value);
    if (typeof costs !== 'string') return costs;
    trouble ??= { trouble: costs, at: value };
    return null;
  };
  for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
    const [left, right] = stretch;
    const splits = splitsOf(left, right, at);
    if (trouble !== null) return trouble;
    if (splits.length > 0 && right - left <= narrowest * (to - from)) return { trouble: 'jumps', at: left };
    const ends = [left, ...splits, right];
    if (splits.length === 0) continue;
    for (const [index, split] of splits.entries()) {
      values.add(split);
      waiting.push([ends[index] as number, split]);
    }
    waiting.push([ends.at(-2) as number, right]);
  }
  const rising = [...values].sort((one, other) => one - other);
  return withoutStraight(
    rising,
    rising.map((value) => at(value) as Costs),
  );
}

/** Where to split a stretch: nowhere when it is straight. */
function splitsOf(left: number, right: number, at: (value: number) => Costs | null): readonly number[] {
  const [first, last] = [at(left), at(right)];
  if (first === null || last === null) return [];
  for (const share of probes) {
    const between = at(left + share * (right - left));
    if (between === null) return [];
    if (!isOnLine(first, between, last, share)) return kinksBetween(left, right, at);
  }
  return [];
}

/** Whether costs lie on the line between two others, at this share of the way. */
function isOnLine(first: Costs, between: Costs, last: Costs, share: number): boolean {
  const isClose = (from: number, middle: number, to: number) =>
    Math.abs(from + share * (to - from) - middle) <= rounding * Math.max(Math.abs(from), Math.abs(to), 1e-6);
  if (!isClose(first.offset, between.offset, last.offset)) return false;
  for (let column = 0; column < first.cost.length; column++) {
    const [from, middle, to] = [first.cost[column], between.cost[column], last.cost[column]];
    if (!isClose(from as number, middle as number, to as number)) return false;
  }
  return true;
}

/** The grid without values at which nothing bends: candidates that another split has shown to be none. */
function withoutStraight(values: readonly number[], costs: readonly Costs[]): CostGrid {
  const kept = [0];
  for (let place = 1; place < values.length - 1; place++) {
    const before = kept.at(-1) as number;
    const [left, here, right] = [before, place, place + 1].map((each) => values[each] as number) as [
      number,
      number,
      number,
    ];
    const share = (here - left) / (right - left);
    const isStraight = isOnLine(
      costs[before] as Costs,
      costs[place] as Costs,
      costs[place + 1] as Costs,
      share,
    );
    if (!isStraight) kept.push(place);
  }
  kept.push(values.length - 1);
  return {
    values: kept.map((place) => values[place] as number),
    costs: kept.map((place) => costs[place] as Costs),
  };
}
