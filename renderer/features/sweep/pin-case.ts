import type { SweepJob } from '../../../solver/analysis/sweep/sweep-job.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { pinPlan } from '../questions/pin-plan.ts';
import { sweepMessages as messages } from './messages.ts';
import type { SweepQuestion } from './use-sweep.ts';

/** Makes a scenario of one case, over what the scenario that the sweep began from changes already. Returns its name. */
export function pinCase(
  store: PlannerStore,
  { scenario, text, answered }: SweepQuestion,
  { scenario: swept, overrides }: SweepJob,
  name: string,
): string | null {
  // A case begins with what its scenario changes, for the reasons that the planner gave.
  const kept = answered.asked.scenarios.find(({ id }) => id === swept)?.overrides ?? [];
  const because = text.say(messages.pinnedBecause, { name });
  return pinPlan(store, scenario, overrides.slice(kept.length), { name, because, kept });
}
