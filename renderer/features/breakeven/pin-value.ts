import { leverOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { pinPlan } from '../questions/pin-plan.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayValue } from './say-value.ts';
import type { Question } from './use-question.ts';

/** Makes a scenario in which the lever stands at the value. Returns its name. */
export function pinValue(store: PlannerStore, question: Question): string | null {
  const { network, scenario, choice, value, name, text, format } = question;
  const because = text.say(messages.pinnedBecause, { lever: name });
  const title = text.say(messages.pinnedName, { lever: name, value: sayValue(value, format) });
  return pinPlan(store, scenario, leverOverrides(network, choice.lever, value), { name: title, because });
}
