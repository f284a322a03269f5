import { analyseDiagnosis } from '../../../solver/analysis/diagnosis/analyse-diagnosis.ts';
import type { RunAnalysis } from './analysis-tools.ts';

/** Why there is no plan, and the smallest edits that give one. */
export const runDiagnosis: RunAnalysis<'diagnose'> = (
  network,
  { relativeGap, secondsPerSolve, seconds },
  { ask, hooks },
) => analyseDiagnosis(network, ask, { relativeGap, secondsPerSolve, seconds }, hooks);
