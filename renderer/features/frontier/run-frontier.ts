import type { AnalysisAsk } from '../../../main/contract/analysis.ts';
import type { MeasureName } from '../../../solver/analysis/frontier/measure.ts';
import type { Session } from '../../session/session.ts';
import type { PlannerState } from '../../store/planner-state.ts';

/** Enough to show where a curve bends; each costs a solve or two. */
const points = 9;

/** What the window asks of a frontier, by the planner's preferences. */
export function frontierAsk({ preferences }: PlannerState, against: MeasureName): AnalysisAsk {
  const { relativeGap, solveSeconds: secondsPerSolve } = preferences;
  return { kind: 'frontier', against, points, relativeGap, secondsPerSolve };
}

/** Shows the screen, and draws the frontier that it asks for. */
export function runFrontier(session: Session): void {
  const state = session.store.getState();
  state.show({ screen: 'frontier' });
  void session.runAnalysis(state.activeScenario, frontierAsk(state, state.frontier.against));
}
