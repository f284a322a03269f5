import type { Analyses } from '../../../main/contract/analysis.ts';
import { statedFutures } from '../../../scenarios/domain/futures.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { scenarioList } from '../../store/selectors.ts';

/** The question as it stands on the Futures screen; `null` while fewer than two futures are stated. */
export function futuresAsk(state: PlannerState): Analyses['futures']['ask'] | null {
  const futures = statedFutures(scenarioList(state));
  if (futures.length < 2) return null;
  const { alpha, decideBefore } = state.futures;
  const { relativeGap, solveSeconds: secondsPerSolve } = state.preferences;
  return { kind: 'futures', futures, alpha, decideBefore, relativeGap, secondsPerSolve };
}
