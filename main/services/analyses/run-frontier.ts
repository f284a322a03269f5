import { analyseFrontier } from '../../../solver/analysis/frontier/analyse-frontier.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** What less of a measure costs. */
export const runFrontier: RunAnalysis<'frontier'> = (
  network,
  { against, points, relativeGap, secondsPerSolve },
  { ask, hooks },
) => analyseFrontier(network, ask, { against, points, relativeGap, secondsPerSolve }, hooks);
