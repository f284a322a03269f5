import { isProven } from '../../backends/program/relative-gap.ts';

/** A plan found under a limit on the measure. */
export interface FoundPoint {
  readonly values: Float64Array;
  readonly cost: number;
  readonly measure: number;
  /** No plan that keeps `limit` costs less than `bound`. Infinity for no limit. */
  readonly limit: number;
  readonly bound: number | null;
}

/**
 * The points with one more, from least cost to least of the measure, without those that another beats: one that costs no
 * more and has no more of the measure. A beaten point's limit passes on: what was proven there is proven of the plan that
 * beats it.
 */
export function keepPoint(points: readonly FoundPoint[], found: FoundPoint): readonly FoundPoint[] {
  const beater = points.find((point) => beats(point, found));
  if (beater !== undefined)
    return points.map((point) => (point === beater ? withProof(point, found) : point));
  const beaten = points.filter((point) => beats(found, point));
  const kept = beaten.reduce(withProof, found);
  return [...points.filter((point) => !beaten.includes(point)), kept].sort(
    (one, other) => one.cost - other.cost || other.measure - one.measure,
  );
}

function beats(one: FoundPoint, other: FoundPoint): boolean {
  return (
    isProven(one.cost, other.cost, 0) &&
    one.measure <= other.measure + measureRounding * Math.max(1, Math.abs(other.measure))
  );
}

/** Measures closer than this are the same but for rounding. */
const measureRounding = 1e-9;

/** A point with what was proven of a plan that it beats: the looser of the two limits, with that limit's bound. */
function withProof(point: FoundPoint, beaten: FoundPoint): FoundPoint {
  if (beaten.limit <= point.limit || beaten.bound === null) return point;
  return { ...point, limit: beaten.limit, bound: beaten.bound };
}
