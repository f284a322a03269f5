import type { Session } from '../../session/session.ts';
import { askDiagnosis } from './ask-diagnosis.ts';

/** Asks why the scenario that is shown has no plan, and shows the answer where the plan would be. */
export function runDiagnosis(session: Session): void {
  const { activeScenario, preferences, show } = session.store.getState();
  show({ screen: 'plan', isDiagnosisShown: true });
  void session.runAnalysis(activeScenario, askDiagnosis(preferences));
}
