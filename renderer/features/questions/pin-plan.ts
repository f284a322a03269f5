import type { Override } from '../../../scenarios/domain/scenario.ts';
import { said } from '../../i18n/said.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { newScenario } from '../scenarios/scenario-edits.ts';
import { planMessages as messages } from './messages-of-plans.ts';

/**
 * Makes a scenario of overrides that a question found, over what a scenario changes already and over others that keep
 * reasons of their own. Returns its name.
 */
export function pinPlan(
  store: PlannerStore,
  scenario: string | null,
  overrides: readonly Override[],
  { name, because, kept = [] }: { name: string; because: string; kept?: readonly Override[] },
): string | null {
  const { document, change } = store.getState();
  if (document === null) return null;
  const { scenarios } = document.content;
  const before = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const added = overrides.map((override) => ({ ...override, because }));
  const made = newScenario(scenarios, name, [...before, ...kept, ...added], because);
  change(said(messages.pinned, { name }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
  return name;
}
