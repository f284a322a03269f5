import { said } from '../../i18n/said.ts';
import { scenarioMessages } from '../scenarios/messages.ts';
import { newScenario } from '../scenarios/scenario-edits.ts';
import { whatIfOverrides } from '../../session/what-if.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { activeWhatIf, exactWhatIf } from '../../store/what-if-slice.ts';

/**
 * Makes a scenario of the levers as they stand: the overrides of the scenario they were turned from, then those of the
 * levers, in one step of undo. The best plan comes along where it is known, so that nothing is solved twice.
 */
export function pinWhatIf(store: PlannerStore, name: string): string | null {
  const state = store.getState();
  const whatIf = activeWhatIf(state);
  const { document, change, activate, takeAnswer } = state;
  if (whatIf === null || document === null) return null;
  const exact = exactWhatIf(whatIf);
  const { scenarios } = document.content;
  const made = newScenario(scenarios, name, whatIfOverrides(state, whatIf), null);
  change(said(scenarioMessages.added, { name }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
  if (exact !== null) takeAnswer(made.id, exact);
  activate(made.id);
  return made.id;
}
