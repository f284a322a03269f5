import type { AnalysisKind } from './analysis.ts';

/** Every kind of analysis, for whoever looks at one at run time. A kind that is missing does not compile. */
const listed: Readonly<Record<AnalysisKind, true>> = {
  breakeven: true,
  diagnose: true,
  frontier: true,
  alternatives: true,
  planmap: true,
  futures: true,
  why: true,
  stress: true,
  help: true,
  sweep: true,
};

export const analysisKinds = Object.keys(listed) as readonly AnalysisKind[];
