import type { AnalysisKind } from '../../contract/analysis.ts';
import type { RunAnalysis } from './analysis-tools.ts';
import { runAlternatives } from './run-alternatives.ts';
import { runBreakEven } from './run-break-even.ts';
import { runDiagnosis } from './run-diagnosis.ts';
import { runFutures } from './run-futures.ts';
import { runFrontier } from './run-frontier.ts';
import { runHelp } from './run-help.ts';
import { runStress } from './run-stress.ts';
import { runSweep } from './run-sweep.ts';
import { runPlanMap } from './run-plan-map.ts';
import { runWhy } from './run-why.ts';

/** Every kind of analysis and what runs it. A kind without a run does not compile. */
export const analyses: { readonly [Kind in AnalysisKind]: RunAnalysis<Kind> } = {
  breakeven: runBreakEven,
  diagnose: runDiagnosis,
  futures: runFutures,
  frontier: runFrontier,
  alternatives: runAlternatives,
  stress: runStress,
  help: runHelp,
  sweep: runSweep,
  planmap: runPlanMap,
  why: runWhy,
};
