import { relativeGapOf } from '../../backends/program/relative-gap.ts';
import type { CurvePoint } from './break-even.ts';
import { envelope, envelopeAt } from './envelope.ts';
import type { Heights } from './plan-heights.ts';
import { hullsOf, provenAt, type ProvenPoint } from './proven-below.ts';

/** What is proven of a curve: points of both envelopes, and how far they are apart. */
export interface CurveGap {
  readonly lower: readonly CurvePoint[];
  readonly upper: readonly CurvePoint[];
  /** Largest relative distance; `null` where some value has no bound. */
  readonly relativeGap: number | null;
  /** upper − lower at a value; `null` where there is no bound. */
  distanceAt(value: number): number | null;
  /** Values between which both envelopes are straight, rising. */
  readonly corners: readonly number[];
}

/** Between neighbouring corners both envelopes are straight, so their distance is largest at a corner. */
export function curveGap(
  values: readonly number[],
  plans: readonly Heights[],
  proven: readonly ProvenPoint[],
): CurveGap {
  const hulls = hullsOf(values, proven);
  const upperAt = [values[0] as number, ...envelope(values, plans).map(({ to }) => to)];
  const rising = (all: readonly number[]) => [...new Set(all)].sort((one, other) => one - other);
  const lowerAt = rising(hulls.flatMap((hull) => hull.map(({ at }) => at)));
  const corners = rising([...upperAt, ...lowerAt]);
  const upper = (at: number) => envelopeAt(values, plans, at);
  const lower = (at: number) => {
    const bound = provenAt(values, hulls, at);
    return bound === null ? null : Math.min(bound, upper(at));
  };
  let relativeGap: number | null = 0;
  for (const at of corners) {
    const gap = relativeGapOf(upper(at), lower(at));
    relativeGap = gap === null || relativeGap === null ? null : Math.max(relativeGap, gap);
  }
  return {
    lower: lowerAt.map((at) => ({ at, cost: lower(at) as number })),
    upper: upperAt.map((at) => ({ at, cost: upper(at) })),
    relativeGap,
    distanceAt: (at) => {
      const bound = lower(at);
      return bound === null ? null : upper(at) - bound;
    },
    corners,
  };
}
