import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import { formatIn } from '../../format/format.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { said } from '../../i18n/said.ts';
import type { WindowLanguage } from '../../i18n/language.ts';
import { textIn } from '../../i18n/use-text.tsx';
import { promoteScenario } from '../../store/promote-scenario.ts';
import type { PlannerStore } from '../../store/planner-store.ts';
import { scenarioMessages as messages } from './messages.ts';
import {
  changesBackToSaved,
  newScenario,
  renamed,
  unsavedOverrides,
  withCopy,
  withFields,
  withMoved,
} from './scenario-edits.ts';

export interface ScenarioActions {
  /** Adds an empty scenario at the end, shows it, and returns its id. */
  add: () => string | null;
  /** Takes what has changed in the base since it was saved out of it and into a new scenario. */
  addFromEdits: () => string | null;
  duplicate: (id: string) => void;
  rename: (id: string, name: string) => void;
  describe: (id: string, fields: Pick<Scenario, 'because' | 'probability' | 'overrides'>) => void;
  /** `to` is the place among the scenarios, from 0. */
  move: (id: string, to: number) => void;
  /** Makes the scenario the base: its differences become the base's own data, and its tab goes. */
  promote: (id: string) => void;
  remove: (id: string) => void;
}

/** Edits of the list of scenarios, each one step of undo; new ones are named in the planner's language. */
export function scenarioActions(store: PlannerStore, language: WindowLanguage): ScenarioActions {
  const { say } = textIn(language);
  const list = () => store.getState().document?.content.scenarios ?? [];
  const nameOf = (id: string) => {
    const found = list().find((scenario) => scenario.id === id);
    return found === undefined ? id : nameIn(found.name, language);
  };
  const change = (
    label: Parameters<typeof said>[0],
    name: string,
    scenarios: readonly Scenario[],
    active?: string | null,
  ) => {
    if (scenarios === list()) return;
    store.getState().change(said(label, { name }), [{ kind: 'scenarios', scenarios }]);
    if (active !== undefined) store.getState().activate(active);
  };
  return {
    add: () => {
      const scenarios = list();
      const name = say(messages.newName, { count: scenarios.length + 1 });
      const made = newScenario(scenarios, name, [], null);
      change(messages.added, name, [...scenarios, made], made.id);
      return made.id;
    },
    addFromEdits: () => {
      const { document } = store.getState();
      if (document === null) return null;
      const overrides = unsavedOverrides(document);
      if (overrides.length === 0) return null;
      const now = new Date();
      const name = say(messages.changesName, { time: formatIn(language).time(now.toISOString(), now) });
      const made = newScenario(list(), name, overrides, null);
      store
        .getState()
        .change(said(messages.added, { name }), [
          ...changesBackToSaved(document),
          { kind: 'scenarios', scenarios: [...list(), made] },
        ]);
      store.getState().activate(made.id);
      return made.id;
    },
    duplicate: (id) => {
      const name = say(messages.copyName, { name: nameOf(id) });
      const copied = withCopy(list(), id, name);
      if (copied !== null) change(messages.added, name, copied.scenarios, copied.copy.id);
    },
    rename: (id, name) => {
      const found = list().find((scenario) => scenario.id === id);
      const text = name.trim();
      if (found === undefined || text === '' || text === nameIn(found.name, language)) return;
      change(messages.renamed, text, withFields(list(), id, { name: renamed(found.name, language, text) }));
    },
    describe: (id, fields) => change(messages.described, nameOf(id), withFields(list(), id, fields)),
    move: (id, to) => change(messages.moved, nameOf(id), withMoved(list(), id, to)),
    promote: (id) => {
      const { document, activate } = store.getState();
      if (document === null) return;
      store
        .getState()
        .change(said(messages.promoted, { name: nameOf(id) }), promoteScenario(document.content, id));
      activate(null);
    },
    remove: (id) => {
      const name = nameOf(id);
      const { activeScenario } = store.getState();
      const left = list().filter((scenario) => scenario.id !== id);
      change(messages.removed, name, left, activeScenario === id ? null : activeScenario);
    },
  };
}
