import type { SwitchChange } from '../../../solver/analysis/why/switch-change.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { pinPlan } from '../questions/pin-plan.ts';
import { whyMessages as messages } from './messages.ts';
import { changedName, changedValue, type WhyWords } from './names-of-why.ts';

/** Makes a scenario in which a number stands just beyond its switch, over what the shown scenario changes already. */
export function pinChange(store: PlannerStore, change: SwitchChange, what: string, words: WhyWords): void {
  if (change.at === null) return;
  const { say } = words.text;
  pinPlan(store, store.getState().activeScenario, change.overrides, {
    name: say(messages.pinnedName, {
      name: changedName(change.changed, words),
      value: changedValue(change, change.at, words),
    }),
    because: say(messages.pinnedBecause, { what }),
  });
}
