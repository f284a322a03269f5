import type { DiagnosisEdit } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { said } from '../../i18n/said.ts';
import { changesBetween } from '../../store/changes-between.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { newScenario, withFields } from '../scenarios/scenario-edits.ts';
import { sayChange } from './say-statement.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { diagnosisMessages as messages } from './messages.ts';

/** The overrides of an edit with the reason for them, in the planner's language. */
function reasoned({ overrides }: DiagnosisEdit, { text }: DiagnosisWords) {
  const because = text.say(messages.because);
  return overrides.map((override) => ({ ...override, because }));
}

/** Makes an edit in the scenario that is shown, or in the base, in one step of undo. */
export function applyEdit(
  store: PlannerStore,
  scenario: string | null,
  edit: DiagnosisEdit,
  words: DiagnosisWords,
): void {
  const { document, change } = store.getState();
  if (document === null) return;
  const { network, scenarios } = document.content;
  const label = said(messages.applied);
  if (scenario === null) {
    change(label, changesBetween(network, resolve(network, edit.overrides).network));
    return;
  }
  const before = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const overrides = [...before, ...reasoned(edit, words)];
  change(label, [{ kind: 'scenarios', scenarios: withFields(scenarios, scenario, { overrides }) }]);
}

/** Makes a scenario of an edit, over what the shown scenario changes already, and shows it. */
export function pinEdit(
  store: PlannerStore,
  scenario: string | null,
  edit: DiagnosisEdit,
  words: DiagnosisWords,
): void {
  const { document, change, activate } = store.getState();
  const [first] = edit.changes;
  if (document === null || first === undefined) return;
  const { scenarios } = document.content;
  const name = sayChange(words, first).slice(0, longestName);
  const before = scenarios.find(({ id }) => id === scenario)?.overrides ?? [];
  const made = newScenario(
    scenarios,
    name,
    [...before, ...reasoned(edit, words)],
    words.text.say(messages.because),
  );
  change(said(messages.applied), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
  activate(made.id);
}

/** A tab has no room for more. */
const longestName = 80;
