import { analysePlanMap } from '../../../solver/analysis/breakeven/analyse-plan-map.ts';
import { mostJobsAtOnce } from '../../jobs/most-at-once.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** Which plan is best where as two levers are turned together. */
export const runPlanMap: RunAnalysis<'planmap'> = (
  network,
  { levers, steps, relativeGap, secondsPerSolve },
  { ask, hooks },
) =>
  analysePlanMap(
    network,
    levers,
    ask,
    { steps, relativeGap, secondsPerSolve, atOnce: mostJobsAtOnce() },
    hooks,
  );
