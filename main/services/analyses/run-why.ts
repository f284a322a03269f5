import { analyseWhy } from '../../../solver/analysis/why/analyse-why.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** Why a plan has something or has it not, and what limits it. */
export const runWhy: RunAnalysis<'why'> = (
  network,
  { subject, plan, secondsPerSolve, scope },
  { ask, hooks },
) => analyseWhy(network, plan, subject, ask, { relativeGap: null, secondsPerSolve, scope }, hooks);
