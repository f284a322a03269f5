import { analyseAlternatives } from '../../../solver/analysis/alternatives/analyse-alternatives.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** Which other plans cost little more. */
export const runAlternatives: RunAnalysis<'alternatives'> = (
  network,
  { within, plans, relativeGap, secondsPerSolve, known },
  { ask, hooks },
) => analyseAlternatives(network, ask, { within, plans, relativeGap, secondsPerSolve, known }, hooks);
