import type { PlanToWrite } from '../../../main/contract/requests.ts';
import { windowLanguage } from '../../i18n/window-language.ts';
import type { Session } from '../../session/session.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { scenarioList } from '../../store/selectors.ts';
import { exportName } from './write-export.ts';

/** Writes the plan that is shown as a workbook, in the window's language; `false` where there is none or it was called off. */
export async function writePlan(session: Session): Promise<boolean> {
  const state = session.store.getState();
  const plan = planToWrite(state, state.activeScenario);
  return plan === null ? false : session.exportPlan(exportName(session, 'plan', 'xlsx'), plan);
}

/** Writes the report of the plan that is shown, beside every other plan that answers its scenario as it stands; the host tells which do. */
export async function writeReport(session: Session, form: 'html' | 'pdf'): Promise<boolean> {
  const state = session.store.getState();
  const { activeScenario } = state;
  const plan = planToWrite(state, activeScenario);
  if (plan === null) return false;
  const others = [null, ...scenarioList(state).map(({ id }) => id)]
    .filter((id) => id !== activeScenario)
    .map((id) => planToWrite(state, id))
    .filter((other) => other !== null);
  return session.exportReport(exportName(session, 'report', form), form, plan, others);
}

/** What the host is told of a scenario's plan; `null` where it has none. */
function planToWrite(state: PlannerState, id: string | null): PlanToWrite | null {
  const { document, answers, preferences } = state;
  const answer = answers[scenarioKey(id)];
  if (document === null || answer === undefined || answer.record.plan === null) return null;
  const scenario = document.content.scenarios.find((each) => each.id === id) ?? null;
  return {
    network: document.content.network,
    overrides: scenario?.overrides ?? [],
    record: answer.record,
    scenario: scenario === null ? null : { id: scenario.id, name: scenario.name, because: scenario.because },
    file: document.file.path === null ? '' : document.file.name,
    language: preferences.language ?? windowLanguage(navigator.languages),
  };
}
