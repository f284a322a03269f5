import type { SwitchChange } from '../../../solver/analysis/why/switch-change.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { pinPlan } from '../questions/pin-plan.ts';
import { changeMessages } from './change-messages.ts';
import { changedName, changedValue, type WhyWords } from './names-of-why.ts';

/** Makes a scenario in which a number stands just beyond its switch, over what the shown scenario changes already. */
export function pinChange(store: PlannerStore, change: SwitchChange, what: string, words: WhyWords): void {
  if (change.at === null) return;
  const { say } = words.text;
  pinPlan(store, store.getState().activeScenario, change.overrides, {
    name: say(changeMessages.pinnedName, {
      name: changedName(change.changed, words),
      value: changedValue(change, change.at, words),
    }),
    because: say(changeMessages.pinnedBecause, { what }),
  });
}
