import type { Override } from '../../../scenarios/domain/scenario.ts';
import { leverOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import { said } from '../../i18n/said.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { newScenario } from '../scenarios/scenario-edits.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayValue } from './say-value.ts';
import type { Question } from './use-question.ts';

/** Makes a scenario in which the lever stands at the value. Returns its name. */
export function pinValue(store: PlannerStore, question: Question): string | null {
  const { network, choice, value, name, text, format } = question;
  const because = text.say(messages.pinnedBecause, { lever: name });
  const title = text.say(messages.pinnedName, { lever: name, value: sayValue(value, format) });
  return pinTurned(store, question, title, because, leverOverrides(network, choice.lever, value));
}

/** Makes a scenario of overrides over what the shown scenario changes already. Returns its name. */
export function pinTurned(
  store: PlannerStore,
  { scenario }: Pick<Question, 'scenario'>,
  title: string,
  because: string,
  turned: readonly Override[],
): string | null {
  const { document, change } = store.getState();
  if (document === null) return null;
  const { scenarios } = document.content;
  const before = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const explained = turned.map((override) => ({ ...override, because }));
  const made = newScenario(scenarios, title, [...before, ...explained], because);
  change(said(messages.pinned, { name: title }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
  return title;
}
