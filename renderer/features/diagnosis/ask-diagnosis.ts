import type { AnalysisAsk } from '../../../main/contract/analysis.ts';
import type { Preferences } from '../../../main/contract/preferences.ts';

/** So long a solve of the diagnosis may take where the planner sets no limit: a verdict comes in seconds or hardly ever. */
const usualSeconds = 60;

/** The whole ends with what is known by then. */
const wholeSeconds = 180;

/** The question why there is no plan, within the planner's limits of a solve. */
export function askDiagnosis({
  relativeGap,
  solveSeconds,
}: Pick<Preferences, 'relativeGap' | 'solveSeconds'>): AnalysisAsk {
  return {
    kind: 'diagnose',
    relativeGap,
    secondsPerSolve: solveSeconds ?? usualSeconds,
    seconds: wholeSeconds,
  };
}
