import type { SweepJob } from '../../../solver/analysis/sweep/sweep-job.ts';
import { said } from '../../i18n/said.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { newScenario } from '../scenarios/scenario-edits.ts';
import { sweepMessages as messages } from './messages.ts';
import type { SweepQuestion } from './use-sweep.ts';

/** Makes a scenario of one case, over what the scenario that the sweep began from changes already. Returns its name. */
export function pinCase(
  store: PlannerStore,
  { scenario, text }: SweepQuestion,
  { overrides }: SweepJob,
  name: string,
): string | null {
  const { document, change } = store.getState();
  if (document === null) return null;
  const { scenarios } = document.content;
  const because = text.say(messages.pinnedBecause, { name });
  const before = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const made = newScenario(scenarios, name, [...before, ...overrides], because);
  change(said(messages.pinned, { name }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
  return name;
}
