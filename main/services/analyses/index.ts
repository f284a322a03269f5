import type { AnalysisKind } from '../../contract/analysis.ts';
import type { RunAnalysis } from './analysis-tools.ts';
import { runBreakEven } from './run-break-even.ts';
import { runDiagnosis } from './run-diagnosis.ts';

/** Every kind of analysis and what runs it. A kind without a run does not compile. */
export const analyses: { readonly [Kind in AnalysisKind]: RunAnalysis<Kind> } = {
  breakeven: runBreakEven,
  diagnose: runDiagnosis,
};
