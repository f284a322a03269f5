import type { Session } from '../../session/session.ts';
import { isDiagnosisOnScreen, isStale } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { drawPng } from './draw-png.ts';
import type { Exportable } from './exportables.ts';
import { formatCsv } from './format-csv.ts';
import { standaloneSvg } from './standalone-svg.ts';

export const exportKinds = ['svg', 'png', 'csv'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Kinds of file that something can be written as. */
export function kindsOf({ svg, table }: Exportable): readonly ExportKind[] {
  return exportKinds.filter((kind) => (kind === 'csv' ? table : svg) !== null);
}

/** Writes something of the screen to a file that the planner names; `false` where there is nothing to write or it was called off. */
export async function writeExport(
  session: Session,
  exportable: Exportable,
  kind: ExportKind,
): Promise<boolean> {
  const { name, title, sentence, svg, table } = exportable;
  const isOld = isOfStalePlan(session.store.getState(), exportable);
  const suggested = exportName(session, isOld ? `${name}-stale` : name, kind);
  if (kind === 'csv') {
    return table === null ? false : session.exportText(suggested, 'csv', formatCsv(table()));
  }
  const drawn = svg?.() ?? null;
  if (drawn === null) return false;
  const standalone = standaloneSvg(drawn, title, sentence);
  if (kind === 'svg') return session.exportText(suggested, 'svg', standalone.text);
  return session.exportPng(suggested, await drawPng(standalone));
}

/** Whether something shows a plan that answers older data than the window shows. Nothing in a table or a picture says so. */
export function isOfStalePlan(
  state: PlannerState,
  { isOfPlan = false }: Pick<Exportable, 'isOfPlan'>,
): boolean {
  const showsPlan = isOfPlan || (state.screen === 'plan' && !isDiagnosisOnScreen(state));
  return showsPlan && isStale(state, state.activeScenario);
}

/** What a file is to be called: by the document, the scenario and what it holds. */
export function exportName({ store }: Session, name: string, ending: string): string {
  const { document, activeScenario } = store.getState();
  const file = document?.file.name.replace(/\.plusn$/, '') ?? '';
  const parts = [file, activeScenario ?? '', name].filter((part) => part !== '');
  return `${parts.join('-')}.${ending}`;
}
