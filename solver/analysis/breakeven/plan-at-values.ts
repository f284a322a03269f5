import type { MapAxis, MapPoint, PlanMap } from './plan-map.ts';

/** The plan that costs least at a pair of values, by place, and what each plan costs there. */
export interface PlanThere {
  plan: number;
  costs: readonly number[];
}

/**
 * Which of the plans found costs least at a pair of values; `null` off the map. Costs between the points
 * of the grid are bilinear, which they are in truth but where a law bends them between two points.
 */
export function planAtValues(
  { across, up, plans, points }: PlanMap,
  first: number,
  second: number,
): PlanThere | null {
  const [column, row] = [placeOn(across, first), placeOn(up, second)];
  if (column === null || row === null) return null;
  const corner = (right: number, above: number) => points[row.before + above]?.[column.before + right];
  const corners = [corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)];
  const [x, y] = [column.share, row.share];
  const weights = [(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y];
  const costOf = (plan: number) =>
    corners.reduce(
      (sum, point, place) => sum + (weights[place] as number) * ((point as MapPoint).costs[plan] as number),
      0,
    );
  const costs = plans.map((_, plan) => costOf(plan));
  return { plan: costs.indexOf(Math.min(...costs)), costs };
}

/** The grid value before a value, and its share of the way to the next; `null` off the axis. */
function placeOn({ values }: MapAxis, value: number): { before: number; share: number } | null {
  const last = values.length - 1;
  if (value < (values[0] as number) || value > (values[last] as number)) return null;
  const before = Math.min(
    last - 1,
    values.findLastIndex((each) => each <= value),
  );
  const [left, right] = [values[before] as number, values[before + 1] as number];
  return { before, share: (value - left) / (right - left) };
}
