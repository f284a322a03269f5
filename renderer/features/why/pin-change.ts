import type { SwitchChange } from '../../../solver/analysis/why/switch-change.ts';
import { said } from '../../i18n/said.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { newScenario } from '../scenarios/scenario-edits.ts';
import { whyMessages as messages } from './messages.ts';
import { changedName, changedValue, type WhyWords } from './names-of-why.ts';

/** Makes a scenario in which a number stands just beyond its switch, over what the shown scenario changes already. */
export function pinChange(store: PlannerStore, change: SwitchChange, what: string, words: WhyWords): void {
  const { document, activeScenario, change: edit } = store.getState();
  if (document === null || change.at === null) return;
  const { say } = words.text;
  const { scenarios } = document.content;
  const because = say(messages.pinnedBecause, { what });
  const name = say(messages.pinnedName, {
    name: changedName(change.changed, words),
    value: changedValue(change, change.at, words),
  });
  const before = scenarios.find(({ id }) => id === activeScenario)?.overrides ?? [];
  const turned = change.overrides.map((override) => ({ ...override, because }));
  const made = newScenario(scenarios, name, [...before, ...turned], because);
  edit(said(messages.pinned, { name }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
}
