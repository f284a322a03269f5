import { leverOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import { said } from '../../i18n/said.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { newScenario } from '../scenarios/scenario-edits.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayValue } from './say-value.ts';
import type { Question } from './use-question.ts';

/** Makes a scenario in which the lever stands at the value, over what the shown scenario changes already. Returns its name. */
export function pinValue(store: PlannerStore, question: Question): string | null {
  const { network, scenario, choice, value, name, text, format } = question;
  const { document, change } = store.getState();
  if (document === null) return null;
  const { scenarios } = document.content;
  const because = text.say(messages.pinnedBecause, { lever: name });
  const turned = leverOverrides(network, choice.lever, value).map((override) => ({ ...override, because }));
  const before = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const pinned = text.say(messages.pinnedName, { lever: name, value: sayValue(value, format) });
  const made = newScenario(scenarios, pinned, [...before, ...turned], because);
  change(said(messages.pinned, { name: pinned }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
  return pinned;
}
