import type { SearchRoot } from './guided-search.ts';
import type { MipSearch } from './mip-search.ts';
import { fractionalPlaces, highestClass, takeFixed, wholeTolerance } from './mip-search.ts';
import { roundAndFix } from './round-and-fix.ts';

/** All thresholds together may cost a quarter of the root. */
const leastIterations = 100;

const everythingUp = 1e-6;

/** Tried in this order. */
const thresholds = [0.1, everythingUp, 0.5];

/**
 * The first plans of a MIP: its relaxation rounded at several thresholds, fixed, and solved warm for what is left.
 * Where the relaxation is tight the first of them is already within the gap that was asked for. While sites are
 * undecided only "everything up" is tried: open sites seldom forbid a plan, and a short limit should end with one.
 */
export function firstPlan(search: MipSearch, root: SearchRoot): void {
  const { relaxation } = search;
  const start = {
    box: relaxation.rootBox,
    values: root.values,
    basis: root.basis,
  };
  const fractional = fractionalPlaces(relaxation, root.values);
  if (fractional.length === 0) {
    takeFixed(search, root.values);
    return;
  }
  // Everything down and the rest as it is: a plan wherever the integers only take room, and no LP to try it.
  const floors = root.values.map((value, column) =>
    relaxation.program.isInteger[column] === 1 ? Math.floor(value + wholeTolerance) : value,
  );
  search.takePlan(floors);
  if (search.proves(root.objective)) return;
  const limit = relaxation.iterationsSpent() + Math.max(leastIterations, root.iterations / 4);
  for (const threshold of highestClass(search, fractional) > 0 ? [everythingUp] : thresholds) {
    const left = limit - relaxation.iterationsSpent();
    if (left <= 0) return;
    roundAndFix(search, start, threshold, left);
    if (search.proves(root.objective) || search.track.wasStopped) return;
  }
}
