import { isDirty } from '../store/document-slice.ts';
import {
  hasUnsavedRecords,
  hasUnsavedWork,
  unfinishedEntries,
  unsavedPlans,
} from '../store/has-unsaved-work.ts';
import { documentName, unsavedCount } from './document-texts.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';
import { refreshRecent } from './recent-files.ts';
import { saveDocument } from './save-document.ts';

/** Whether the document may go: nothing is unsaved, or the planner has saved it or let it go. */
export async function mayLeave(parts: SessionParts): Promise<boolean> {
  const { store, ask, language } = parts;
  const state = store.getState();
  const { document } = state;
  if (document === null || !hasUnsavedWork(state)) return true;
  const name = documentName(document, language());
  if (!hasUnsavedRecords(state)) {
    const values = { name, ...unfinishedEntries(document.content.drafts) };
    const choices = [messages.letGo, messages.cancel];
    const { unfinishedTitle: title, unfinishedDetail: detail } = messages;
    return (await ask({ title, detail, values, choices })) === 0;
  }
  const isEdited = isDirty(document);
  const count = isEdited ? unsavedCount(document) : unsavedPlans(state);
  const choice = await ask({
    title: isEdited ? messages.unsavedTitle : messages.unsavedPlansTitle,
    detail: isEdited ? messages.unsavedDetail : messages.unsavedPlansDetail,
    values: { name, count },
    choices: [messages.save, messages.dontSave, messages.cancel],
  });
  return choice === 0 ? saveDocument(parts) : choice === 1;
}

/** Drops the snapshot of the open document: it is saved, or was let go on purpose. */
export async function dropSnapshot({ store, planner }: SessionParts): Promise<void> {
  const { document } = store.getState();
  if (document !== null) await planner.request('recovery/drop', { key: document.key });
}

/** Notices that speak of one document, whose actions would meet the next one. */
const noticesOfDocument = [
  'older-version',
  'changed-on-disk',
  'merged',
  'merge-put-off',
  'recovered-stale',
  'not-kept',
  'solve-waits',
  'solve-crashed',
  'analysis-crashed',
  'all-current',
] as const;

/** Ends what was said of the document that goes, and the solves and analyses of it. */
export function endWithDocument({ store, planner }: Pick<SessionParts, 'store' | 'planner'>): void {
  const { jobs, runningAnalyses, clearAnalyses, dismiss, setDesk } = store.getState();
  for (const { job } of Object.values(jobs)) void planner.request('solve/cancel', { job });
  for (const { job } of Object.values(runningAnalyses)) void planner.request('analysis/cancel', { job });
  clearAnalyses();
  setDesk({ putOff: null });
  for (const id of noticesOfDocument) dismiss(id);
}

/** Back to the start. */
export async function closeDocument(parts: SessionParts): Promise<boolean> {
  const { store, planner } = parts;
  if (!(await mayLeave(parts))) return false;
  endWithDocument(parts);
  await dropSnapshot(parts);
  await planner.request('document/close', null);
  const { closeDocument: close, setAnswers, setFindings, show } = store.getState();
  show({ screen: 'start', areFindingsOpen: false });
  close();
  setAnswers({});
  setFindings({ findings: {}, inputsHashes: {} });
  await refreshRecent(parts);
  return true;
}
