import type { AnalysisAsk } from '../../../main/contract/analysis.ts';
import type { Session } from '../../session/session.ts';
import type { PlannerState } from '../../store/planner-state.ts';

/** What the window asks of alternatives, by the question on the screen and the planner's preferences. */
export function alternativesAsk({ alternatives, preferences }: PlannerState): AnalysisAsk {
  const { within, plans } = alternatives;
  const { relativeGap, solveSeconds: secondsPerSolve } = preferences;
  return { kind: 'alternatives', within, plans, relativeGap, secondsPerSolve };
}

/** Shows the screen, and looks for the alternatives that it asks for. */
export function runAlternatives(session: Session): void {
  const state = session.store.getState();
  state.show({ screen: 'alternatives' });
  void session.runAnalysis(state.activeScenario, alternativesAsk(state));
}
