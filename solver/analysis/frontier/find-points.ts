import { formValue } from '../linear-form.ts';
import { cheapestWithin } from './cheapest-within.ts';
import { isStopped, type FrontierSearch } from './frontier-search.ts';
import { keepPoint, type FoundPoint } from './keep-points.ts';
import { leastOfMeasure, levelsOf } from './least-of-measure.ts';
import { nextLimit } from './next-limit.ts';

/** Of the mean price of the measure along the frontier: too little to choose a dearer plan, enough to break a tie. */
const tieBreak = 1e-4;

export interface FoundFrontier {
  /** From least cost to least of the measure. */
  readonly points: readonly FoundPoint[];
  readonly undecided: readonly number[];
}

/**
 * Efficient plans from the cheapest to the one with least of the measure: both ends, then, until there are as many as
 * asked for, the cheapest plan within a limit inside the widest box that is left between two neighbours. Each starts
 * from the neighbour that keeps the limit.
 */
export async function findPoints(
  search: FrontierSearch,
  cheapest: FoundPoint,
): Promise<FoundFrontier | null> {
  const { form, options, hooks, count } = search;
  const least = await leastOfMeasure(search, cheapest);
  const undecided = [...least.undecided];
  let points = least.points.reduce(keepPoint, [cheapest] as readonly FoundPoint[]);
  if (isStopped(search) && points.length < 2) return null;
  const dearest = points.at(-1) as FoundPoint;
  const reward = form.kind === 'steps' ? 0 : rewardOf(search, cheapest, dearest);
  // The cheapest plan was found without a thought for the measure: among those of its cost another may have less.
  if (form.kind === 'ratio' && !isStopped(search)) {
    const again = await cheapestWithin(search, cheapest.measure, reward, cheapest.values);
    if (typeof again !== 'string')
      points = keepPoint(points, { ...again, limit: Infinity, bound: cheapest.bound });
  }
  const levels = form.kind === 'steps' ? levelsOf(form) : null;
  const tried = new Set<number>(undecided);
  for (
    const most = count.solves + 2 * options.points;
    points.length < options.points && count.solves < most;
  ) {
    if (isStopped(search)) break;
    const limit = nextLimit(points, levels, tried, options.relativeGap);
    if (limit === null) break;
    tried.add(limit);
    hooks.onProgress({
      done: count.solves,
      of: null,
      say: { key: 'point', values: { point: points.length + 1, of: options.points, limit } },
    });
    const start = points.find(({ measure }) => measure <= limit)?.values ?? null;
    const found = await cheapestWithin(search, limit, reward, start);
    if (typeof found === 'string') undecided.push(limit);
    else points = keepPoint(points, found);
  }
  return { points, undecided };
}

/** What a unit of the numerator is rewarded with, from what it costs on the way between both ends. */
function rewardOf({ form }: FrontierSearch, cheapest: FoundPoint, dearest: FoundPoint): number {
  if (form.kind === 'steps') return 0;
  const units = (cheapest.measure - dearest.measure) * formValue(form.denominator, cheapest.values);
  const cost = dearest.cost - cheapest.cost;
  return units > 0 && cost > 0 ? (tieBreak * cost) / units : 0;
}
