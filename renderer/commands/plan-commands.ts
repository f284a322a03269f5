import { mapRegions } from '../drawing/map/map-region.ts';
import { shownExportables } from '../features/export/exportables.ts';
import { exportKinds, kindsOf, writeExport, type ExportKind } from '../features/export/write-export.ts';
import { writePlan, writeReport } from '../features/export/write-plan.ts';
import type { Session } from '../session/session.ts';
import { activeAnswer, isStale } from '../store/selectors.ts';
import type { PlannerState } from '../store/planner-state.ts';
import type { PlanColour, PlanForm, ViewState } from '../store/view-slice.ts';
import type { Command } from './command.ts';
import { planCommandMessages as messages } from './plan-command-messages.ts';

const isOpen = ({ document }: PlannerState) => document !== null;
const isDrawn = (state: PlannerState) =>
  isOpen(state) &&
  (state.screen === 'plan' ||
    state.screen === 'compare' ||
    (state.screen === 'duties' && state.dutiesTable === 'explorer'));

/** Whether there is a plan that answers the data as they stand: the only kind that documents are written of. */
const hasCurrentPlan = (state: PlannerState) =>
  isOpen(state) && activeAnswer(state)?.record.plan != null && !isStale(state, state.activeScenario);

const forms: readonly PlanForm[] = ['map', 'sankey', 'costs', 'charts', 'table'];
const colours: readonly PlanColour[] = ['origin', 'mode', 'burden', 'product'];

/** Shows the plan in one way. */
const toPlan = (id: keyof typeof messages, keys: string | null, view: Partial<ViewState>): Command => ({
  id,
  title: messages[id],
  words: [],
  keys,
  otherKeys: [],
  isOn: isOpen,
  run: ({ store }: Session) => store.getState().show({ screen: 'plan', ...view }),
});

/** Writes the one picture or table of the screen; where there are several, or none of this kind, the planner chooses. */
const exporting = (kind: ExportKind): Command => ({
  id: `file/export-${kind}`,
  title: messages[`file/export-${kind}`],
  words: ['download', '下載', '下载'],
  keys: null,
  otherKeys: [],
  isOn: isDrawn,
  run: (session) => {
    const [only, ...others] = shownExportables().filter((each) => kindsOf(each).includes(kind));
    if (only !== undefined && others.length === 0) void writeExport(session, only, kind);
    else session.store.getState().show({ dialog: 'export' });
  },
});

/** In which form the plan is shown, by what its map is coloured and how far it reaches, and how the screen becomes a file. */
export const planCommands: readonly Command[] = [
  ...forms.map((form, n) => toPlan(`plan/${form}`, `Mod+Alt+${n + 1}`, { planForm: form })),
  ...colours.map((colour) => toPlan(`plan/by-${colour}`, null, { planForm: 'map', colourBy: colour })),
  ...mapRegions.map(({ id }) => toPlan(`plan/${id}`, null, { planForm: 'map', region: id })),
  ...exportKinds.map(exporting),
  {
    id: 'file/export-plan',
    title: messages['file/export-plan'],
    words: ['excel xlsx download', 'Excel 下載', 'Excel 下载'],
    keys: null,
    otherKeys: [],
    isOn: hasCurrentPlan,
    run: (session) => void writePlan(session),
  },
  {
    id: 'file/export-report-html',
    title: messages['file/export-report-html'],
    words: ['board print download', '列印 下載', '打印 下载'],
    keys: null,
    otherKeys: [],
    isOn: hasCurrentPlan,
    run: (session) => void writeReport(session, 'html'),
  },
  {
    id: 'file/export-report-pdf',
    title: messages['file/export-report-pdf'],
    words: ['board print download', '列印 下載', '打印 下载'],
    keys: null,
    otherKeys: [],
    isOn: (state) => hasCurrentPlan(state) && state.host.capabilities.canPrintPdf,
    run: (session) => void writeReport(session, 'pdf'),
  },
];
