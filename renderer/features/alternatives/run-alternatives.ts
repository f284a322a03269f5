import type { AnalysisAsk } from '../../../main/contract/analysis.ts';
import type { Session } from '../../session/session.ts';
import { activeAnswer, isStale } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';

/** What the window asks of alternatives, by the question on the screen and the planner's preferences. */
export function alternativesAsk(state: PlannerState): AnalysisAsk {
  const { alternatives, preferences, activeScenario } = state;
  const { within, plans } = alternatives;
  const { relativeGap, solveSeconds: secondsPerSolve } = preferences;
  // A plan that the inputs have left behind is none of the network as it is.
  const known = isStale(state, activeScenario) ? null : (activeAnswer(state)?.record.plan ?? null);
  return { kind: 'alternatives', within, plans, relativeGap, secondsPerSolve, known };
}

/** Shows the screen, and looks for the alternatives that it asks for. */
export function runAlternatives(session: Session): void {
  const state = session.store.getState();
  state.show({ screen: 'alternatives' });
  void session.runAnalysis(state.activeScenario, alternativesAsk(state));
}
