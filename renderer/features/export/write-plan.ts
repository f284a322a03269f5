import { windowLanguage } from '../../i18n/window-language.ts';
import type { Session } from '../../session/session.ts';
import { activeAnswer } from '../../store/selectors.ts';
import { exportName } from './write-export.ts';

/** Writes the plan that is shown as a workbook, in the window's language; `false` where there is none or it was called off. */
export async function writePlan(session: Session): Promise<boolean> {
  const state = session.store.getState();
  const { document, activeScenario, preferences } = state;
  const answer = activeAnswer(state);
  if (document === null || answer === null || answer.record.plan === null) return false;
  const scenario = document.content.scenarios.find(({ id }) => id === activeScenario) ?? null;
  return session.exportPlan(exportName(session, 'plan', 'xlsx'), {
    network: answer.network,
    record: answer.record,
    scenario: scenario === null ? null : { id: scenario.id, name: scenario.name, because: scenario.because },
    file: document.file.path === null ? '' : document.file.name,
    language: preferences.language ?? windowLanguage(navigator.languages),
  });
}
