import { runAlternatives } from '../features/alternatives/run-alternatives.ts';
import { runDiagnosis } from '../features/diagnosis/run-diagnosis.ts';
import { explainLane } from '../features/duties/explain-lane.ts';
import { runFrontier } from '../features/frontier/run-frontier.ts';
import { stressAsk } from '../features/stress/stress-ask.ts';
import { futuresAsk } from '../features/futures/futures-ask.ts';
import { importMessages } from '../features/import/messages.ts';
import { limitsName } from '../features/why/limits-name.ts';
import { scenarioActions } from '../features/scenarios/scenario-actions.ts';
import { changesBackToSaved } from '../features/scenarios/scenario-edits.ts';
import { sweepAsk } from '../features/sweep/sweep-ask.ts';
import { windowLanguage } from '../i18n/window-language.ts';
import type { Session } from '../session/session.ts';
import type { ScreenId } from '../shell/screen.ts';
import { analysisPlace } from '../store/analyses-slice.ts';
import { activeAnswer, activeJob, solvedScenario } from '../store/selectors.ts';
import type { PlannerState } from '../store/planner-state.ts';
import type { Command } from './command.ts';
import { commandWords } from './command-words.ts';
import { commandMessages } from './messages.ts';
import { languageCommands } from './language-commands.ts';
import { planCommands } from './plan-commands.ts';
import { removeSelectedRows } from './remove-selected-rows.ts';

type CommandId = keyof typeof commandMessages;

const isOpen = ({ document }: PlannerState) => document !== null;
const always = () => true;
const inScenario = ({ document, activeScenario }: PlannerState) =>
  document !== null && activeScenario !== null;
const hasSelectedField = ({ document, selection }: PlannerState) =>
  document !== null && selection !== null && selection.field !== null && selection.ids.length > 0;
const hasSelectedRows = ({ document, screen, selection }: PlannerState) =>
  document !== null &&
  (screen === 'network' || screen === 'duties') &&
  selection !== null &&
  selection.ids.length > 0;
const hasSelectedLane = ({ document, selection }: PlannerState) =>
  document !== null && selection?.collection === 'lanes' && selection.ids.length === 1;
const hasSelectedInPlan = (planner: PlannerState) =>
  activeAnswer(planner)?.record.plan != null &&
  planner.selection?.ids.length === 1 &&
  ['lanes', 'sites', 'products'].includes(planner.selection.collection);
const mayRunFutures = (planner: PlannerState) =>
  futuresAsk(planner) !== null && planner.runningAnalyses[analysisPlace(null, 'futures')] === undefined;
const hasScenarios = ({ document }: PlannerState) => (document?.content.scenarios.length ?? 0) > 0;

function command(
  id: CommandId,
  keys: string | null | readonly [string, ...string[]],
  isOn: Command['isOn'],
  run: Command['run'],
): Command {
  const [first = null, ...others] = typeof keys === 'string' ? [keys] : (keys ?? []);
  const title = commandMessages[id];
  return { id, title, words: commandWords[id] ?? [], keys: first, otherKeys: others, isOn, run };
}

const state = ({ store }: Session) => store.getState();

const toScreen = (id: CommandId, screen: ScreenId, keys: string | null): Command =>
  command(id, keys, isOpen, (session) => state(session).show({ screen }));

/** Shows the scenario so many tabs further on; the base is the first, and after the last comes the first. */
const toScenario = (way: 1 | -1) => (session: Session) => {
  const { document, activeScenario, activate } = state(session);
  const all = [null, ...(document?.content.scenarios ?? []).map(({ id }) => id as string)];
  activate(all[(all.indexOf(activeScenario) + way + all.length) % all.length] ?? null);
};

const ofScenario =
  (act: (actions: ReturnType<typeof scenarioActions>, id: string) => void) => (session: Session) => {
    const { activeScenario, preferences } = state(session);
    const language = preferences.language ?? windowLanguage(navigator.languages);
    if (activeScenario !== null) act(scenarioActions(session.store, language), activeScenario);
  };

const withActions = (act: (actions: ReturnType<typeof scenarioActions>) => void) => (session: Session) => {
  const { preferences } = state(session);
  act(scenarioActions(session.store, preferences.language ?? windowLanguage(navigator.languages)));
};

/** The findings list hears its own key wherever the focus is. */
const findingKey = (shiftKey: boolean) => (session: Session) => {
  state(session).show({ areFindingsOpen: true });
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', shiftKey, cancelable: true }));
};

const tourExample = 'small-appliances';

/** Every command of the window. The host's menu has some of them under the same ids. */
export const commands: readonly Command[] = [
  command('file/new', 'Mod+N', always, (session) => state(session).show({ dialog: 'templates' })),
  command('file/open', 'Mod+O', always, (session) => void session.open()),
  command('file/save', 'Mod+S', isOpen, (session) => void session.save()),
  command('file/save-as', 'Mod+Shift+S', isOpen, (session) => void session.saveAs()),
  command('file/save-because', 'Mod+Alt+S', isOpen, (session) =>
    state(session).show({ dialog: 'save-because' }),
  ),
  command('file/trail', null, isOpen, (session) => state(session).show({ dialog: 'trail' })),
  command('file/import', null, always, (session) => void session.beginImport()),
  command('file/template', null, always, (session) => {
    const { preferences } = state(session);
    const language = preferences.language ?? windowLanguage(navigator.languages);
    void session.writeTemplate(importMessages.templateName[language]);
  }),
  command('file/export', 'Mod+E', isOpen, (session) => state(session).show({ dialog: 'export' })),
  command('file/share', 'Mod+Shift+E', isOpen, (session) => state(session).show({ dialog: 'share' })),
  command('file/start', null, isOpen, (session) => void session.close()),

  command(
    'edit/undo',
    'Mod+Z',
    ({ document }) => (document?.past.length ?? 0) > 0,
    (session) => state(session).undo(),
  ),
  command(
    'edit/redo',
    ['Mod+Y', 'Mod+Shift+Z'],
    ({ document }) => (document?.future.length ?? 0) > 0,
    (session) => state(session).redo(),
  ),
  command('edit/bulk', 'Mod+B', hasSelectedField, (session) => state(session).show({ dialog: 'bulk' })),
  command('edit/remove', ['Mod+Delete', 'Mod+Backspace'], hasSelectedRows, removeSelectedRows),
  // A grid that has the focus searches itself.
  command('edit/find', 'Mod+F', isOpen, (session) => state(session).show({ dialog: 'palette' })),

  toScreen('view/network', 'network', 'Mod+1'),
  toScreen('view/duties', 'duties', 'Mod+2'),
  toScreen('view/plan', 'plan', 'Mod+3'),
  toScreen('view/compare', 'compare', 'Mod+4'),
  command('duties/explain', null, hasSelectedLane, (session) => {
    const { selection, show } = state(session);
    show(explainLane(selection!.ids[0]!));
  }),
  command('duties/explore', null, isOpen, (session) =>
    state(session).show({ screen: 'duties', dutiesTable: 'explorer' }),
  ),
  command('plan/why', null, hasSelectedInPlan, (session) =>
    state(session).show({ screen: 'plan', ledger: null, isInspectorOpen: true }),
  ),
  command('plan/limits', null, isOpen, (session) =>
    state(session).show({ screen: 'plan', planForm: 'table', planTable: limitsName }),
  ),
  toScreen('view/breakeven', 'breakeven', 'Mod+5'),
  toScreen('view/futures', 'futures', 'Mod+6'),
  toScreen('view/frontier', 'frontier', 'Mod+8'),
  toScreen('view/alternatives', 'alternatives', 'Mod+9'),
  command('frontier/run', null, isOpen, runFrontier),
  command('alternatives/run', null, isOpen, runAlternatives),
  toScreen('view/stress', 'stress', 'Mod+7'),
  command('stress/run', null, isOpen, (session) => {
    const { activeScenario, show } = state(session);
    show({ screen: 'stress' });
    const ask = stressAsk(state(session));
    if (ask !== null) void session.runAnalysis(activeScenario, ask);
  }),
  toScreen('view/sweep', 'sweep', null),
  command('sweep/run', null, isOpen, (session) => {
    const { show } = state(session);
    show({ screen: 'sweep' });
    const asked = sweepAsk(state(session));
    if (asked !== null) void session.runAnalysis(asked.scenario, asked.ask);
  }),
  command('futures/run', null, mayRunFutures, (session) => {
    const { show, futures } = state(session);
    const ask = futuresAsk(state(session));
    show({ screen: 'futures', futures: { ...futures, plan: null } });
    if (ask !== null) void session.runAnalysis(null, ask);
  }),
  command('view/findings', 'Mod+J', isOpen, (session) => {
    const { show, areFindingsOpen } = state(session);
    show({ areFindingsOpen: !areFindingsOpen });
  }),
  command('view/next-finding', 'F8', isOpen, findingKey(false)),
  command('view/previous-finding', 'Shift+F8', isOpen, findingKey(true)),
  command('view/inspector', 'Mod+I', isOpen, (session) => {
    const { show, isInspectorOpen } = state(session);
    show({ isInspectorOpen: !isInspectorOpen });
  }),
  command('view/palette', 'Mod+K', always, (session) => state(session).show({ dialog: 'palette' })),
  command('view/preferences', 'Mod+,', always, (session) => state(session).show({ dialog: 'preferences' })),

  // Browsers keep Ctrl with Tab or Page keys for their own tabs; Alt leaves the page the say.
  command('scenario/next', ['Alt+PageDown', 'Ctrl+PageDown', 'Ctrl+Tab'], hasScenarios, toScenario(1)),
  command('scenario/previous', ['Alt+PageUp', 'Ctrl+PageUp', 'Ctrl+Shift+Tab'], hasScenarios, toScenario(-1)),
  command('scenario/base', 'Mod+0', inScenario, (session) => state(session).activate(null)),
  command(
    'scenario/add',
    null,
    isOpen,
    withActions((actions) => actions.add()),
  ),
  command(
    'scenario/duplicate',
    null,
    inScenario,
    ofScenario((actions, id) => actions.duplicate(id)),
  ),
  command(
    'scenario/promote',
    null,
    inScenario,
    ofScenario((actions, id) => actions.promote(id)),
  ),
  command(
    'scenario/remove',
    null,
    inScenario,
    ofScenario((actions, id) => actions.remove(id)),
  ),
  command('scenario/compare', null, inScenario, (session) => {
    const { activeScenario, show } = state(session);
    show({ screen: 'compare', compared: [null, activeScenario] });
  }),

  command(
    'solve/start',
    ['F5', 'Mod+Enter'],
    (state) => isOpen(state) && activeJob(state) === null,
    (session) => void session.solve(solvedScenario(state(session))),
  ),
  command('solve/all', 'Mod+Shift+Enter', isOpen, (session) => void session.solveAll()),
  command('solve/diagnose', null, isOpen, runDiagnosis),
  command(
    'solve/cancel',
    'Shift+F5',
    (state) => activeJob(state) !== null,
    (session) => void session.cancelSolve(solvedScenario(state(session))),
  ),
  command(
    'solve/pin',
    null,
    ({ document }) => document !== null && changesBackToSaved(document).length > 0,
    withActions((actions) => actions.addFromEdits()),
  ),

  ...planCommands,
  ...languageCommands,

  command('help/keys', ['F1', '?'], always, (session) => state(session).show({ dialog: 'shortcuts' })),
  command('help/tour', null, always, (session) => {
    void (async () => {
      if (state(session).document === null && !(await session.openExample(tourExample))) return;
      state(session).show({ tourStep: 0 });
    })();
  }),
];

/** Carries out a command by its id, as the host's menu asks; one that is not on now is passed over. */
export function runCommand(session: Session, id: string): void {
  const found = commands.find((command) => command.id === id);
  if (found?.isOn(session.store.getState()) === true) found.run(session);
}
