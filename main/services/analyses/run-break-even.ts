import { analyseBreakEven } from '../../../solver/analysis/breakeven/analyse-break-even.ts';
import { mostJobsAtOnce } from '../../jobs/most-at-once.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** Which plan is best where along one lever. */
export const runBreakEven: RunAnalysis<'breakeven'> = (
  network,
  { lever, from, to, relativeGap, secondsPerSolve },
  { ask, hooks },
) =>
  analyseBreakEven(
    network,
    lever,
    ask,
    { from, to, relativeGap, secondsPerSolve, atOnce: mostJobsAtOnce() },
    hooks,
  );
