import type { FrontierPoint } from '../../../solver/analysis/frontier/frontier.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { pinPlan } from '../questions/pin-plan.ts';
import { sayMeasure } from './measure-words.ts';
import { frontierMessages as messages } from './messages.ts';
import type { FrontierQuestion } from './use-frontier.ts';

/** Makes a scenario of which the point is the best plan, over what the shown scenario changes already. Returns its name. */
export function pinPoint(
  store: PlannerStore,
  { scenario, against, name, text, format }: FrontierQuestion,
  { measure, overrides }: FrontierPoint,
): string | null {
  return pinPlan(store, scenario, overrides ?? [], {
    name: text.say(messages.pinnedName, {
      measure: name,
      value: sayMeasure(against, measure, text, format),
    }),
    because: text.say(messages.pinnedBecause, { measure: name }),
  });
}
