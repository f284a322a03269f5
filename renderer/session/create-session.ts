import type { Planner } from '../../main/contract/planner.ts';
import { windowLanguage } from '../i18n/window-language.ts';
import type { PlannerStore } from '../store/planner-store.ts';
import { cancelAnalysis, runAnalysis } from './analyses.ts';
import { exportFile } from './export-file.ts';
import { followHost } from './follow-host.ts';
import {
  acceptImport,
  backInImport,
  beginImport,
  changeMapping,
  closeImport,
  importFile,
  importText,
  mapTable,
  orderDays,
  previewImport,
} from './import-tables.ts';
import { inTurn } from './in-turn.ts';
import { keepPreferences } from './keep-preferences.ts';
import { keepSnapshots } from './keep-snapshots.ts';
import { keepTitle } from './keep-title.ts';
import { closeDocument } from './leave-document.ts';
import { chooseAndOpen, openExample, openNew, openPath } from './open-document.ts';
import { askInWindow, tellInWindow, type SessionParts, type Surroundings } from './parts.ts';
import { forgetRecent, refreshRecent } from './recent-files.ts';
import { dropRecovery, listRecoverable, recover } from './recovery.ts';
import { saveDocument, saveDocumentAs } from './save-document.ts';
import type { Session } from './session.ts';
import { shareFile } from './share-file.ts';
import { cancelSolve, endWaiting, solve, solveAll } from './solves.ts';
import { followLevers } from './what-if.ts';

/** The session of a window: what it asks of its host, what it hears, and what it does by itself. */
export function createSession(planner: Planner, store: PlannerStore, surroundings: Surroundings): Session {
  const parts: SessionParts = {
    ...surroundings,
    planner,
    store,
    language: () => store.getState().preferences.language ?? windowLanguage(surroundings.languages()),
    ask: askInWindow(store),
    ...tellInWindow(store, surroundings.after),
  };
  const queue = inTurn();
  /** Verbs on files, one after another: a save is over before the next document opens. */
  const file = <Result>(act: () => Promise<Result>): Promise<Result> =>
    queue(async () => {
      store.getState().setDesk({ isFileBusy: true });
      try {
        return await act();
      } finally {
        store.getState().setDesk({ isFileBusy: false });
      }
    });

  let hearCommand: (id: string) => void = () => undefined;
  followHost(parts, file, (id) => hearCommand(id));
  keepTitle(parts);
  keepPreferences(parts);
  keepSnapshots(parts);
  endWaiting(parts);
  const levers = followLevers(parts);

  return {
    store,
    planner,
    begin: async () => {
      await Promise.all([refreshRecent(parts), listRecoverable(parts)]);
      const { openAtStart } = store.getState().host;
      if (openAtStart !== null) await file(() => openPath(parts, openAtStart));
    },
    hearHostGone: (hostLoss) => store.getState().setDesk({ hostLoss }),
    onMenuCommand: (run) => {
      hearCommand = run;
    },
    openExample: (example) => file(() => openExample(parts, example)),
    openNew: () => file(() => openNew(parts)),
    open: () => file(() => chooseAndOpen(parts)),
    openPath: (path) => file(() => openPath(parts, path)),
    save: (because = null) => file(() => saveDocument(parts, because)),
    saveAs: () => file(() => saveDocumentAs(parts)),
    close: () => file(() => closeDocument(parts)),
    recover: (key) => file(() => recover(parts, key)),
    dropRecovery: (key) => file(() => dropRecovery(parts, key)),
    forgetRecent: (path) => forgetRecent(parts, path),
    solve: (scenario) => solve(parts, scenario),
    solveAll: () => solveAll(parts),
    cancelSolve: (scenario) => cancelSolve(parts, scenario),
    runAnalysis: (scenario, analysis) => runAnalysis(parts, scenario, analysis),
    cancelAnalysis: (scenario, key) => cancelAnalysis(parts, scenario, key),
    readyWhatIf: levers.ready,
    turnLever: levers.turn,
    resetWhatIf: levers.reset,
    exportText: (name, kind, text) => exportFile(parts, name, kind, { kind: 'text', text }),
    exportPng: (name, base64) => exportFile(parts, name, 'png', { kind: 'base64', base64 }),
    exportPlan: (name, plan) => exportFile(parts, name, 'xlsx', { kind: 'plan-workbook', plan }),
    exportReport: (name, form, plan, others) =>
      exportFile(parts, name, form, { kind: 'plan-report', form, plan, others }),
    writeTemplate: (name) =>
      exportFile(parts, name, 'xlsx', { kind: 'template', language: parts.language() }),
    beginImport: async () => {
      if (store.getState().document === null && !(await file(() => openNew(parts)))) return;
      beginImport(parts);
    },
    importFile: () => importFile(parts),
    importText: (text) => importText(parts, text),
    mapTable: (sheet, entity) => mapTable(parts, sheet, entity),
    orderDays: (sheet, dayOrder) => orderDays(parts, sheet, dayOrder),
    changeMapping: (mapping) => changeMapping(parts, mapping),
    previewImport: () => previewImport(parts),
    backInImport: () => backInImport(parts),
    acceptImport: () => acceptImport(parts),
    closeImport: () => closeImport(parts),
    shareFile: (name, shared) => shareFile(parts, name, shared),
    ask: parts.ask,
  };
}
