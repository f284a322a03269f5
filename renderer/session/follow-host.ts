import { hearImportProgress } from './import-tables.ts';
import { said } from '../i18n/said.ts';
import { hasUnsavedWork } from '../store/has-unsaved-work.ts';
import { hearAnalysisFinished } from './analyses.ts';
import { tellChange } from './changed-on-disk.ts';
import { dropSnapshot, mayLeave } from './leave-document.ts';
import { sessionMessages as messages } from './messages.ts';
import { openPath } from './open-document.ts';
import type { SessionParts } from './parts.ts';
import { hearFinished } from './solves.ts';

/** Hears what the host says unasked. `runCommand` carries out an item of its menu. */
export function followHost(
  parts: SessionParts,
  inTurn: (act: () => Promise<unknown>) => Promise<unknown>,
  runCommand: (id: string) => void,
): void {
  const { planner, store, tell, holdPage } = parts;
  const { host } = store.getState();
  planner.on('solve/progress', ({ job, progress }) => store.getState().hearProgress(job, progress));
  planner.on('solve/finished', ({ job, record }) => hearFinished(parts, job, record));
  planner.on('analysis/progress', ({ job, progress }) =>
    store.getState().hearAnalysisProgress(job, progress),
  );
  planner.on('analysis/finished', ({ job, outcome }) => hearAnalysisFinished(parts, job, outcome));
  planner.on('import/progress', (progress) => hearImportProgress(parts, progress));
  planner.on('solver/restarted', ({ reason }) => {
    // The crash of a job has been said, with what to do about it.
    if (store.getState().notices.some(({ id }) => id === 'solve-crashed' || id === 'analysis-crashed'))
      return;
    tell({
      id: 'solver-restarted',
      severity: 'warning',
      said: said(messages.solverRestarted),
      detail: reason,
    });
  });
  planner.on('document/changed-on-disk', (change) => tellChange(parts, change, inTurn));
  planner.on('document/open-requested', ({ path }) => void inTurn(() => openPath(parts, path)));
  planner.on('menu/command', ({ command }) => runCommand(command));
  planner.on('window/close-requested', () => {
    void inTurn(async () => {
      if (!(await mayLeave(parts))) return;
      await dropSnapshot(parts);
      await planner.request('window/close', null);
    });
  });
  // Electron takes a held page for a refusal to close, and asks by its own event before.
  if (host.host === 'browser') {
    holdPage(() => hasUnsavedWork(store.getState()));
  }
  for (const notice of host.notices) {
    const isSetAside = notice.kind === 'preferences-set-aside';
    tell({
      id: notice.kind,
      severity: 'warning',
      said: said(isSetAside ? messages.preferencesSetAside : messages.preferencesNotWritable),
      detail: isSetAside ? notice.keptAt : notice.path,
    });
  }
}
