import { isDirty } from '../store/document-slice.ts';
import { documentName, unsavedEdits } from './document-texts.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';
import { refreshRecent } from './recent-files.ts';
import { saveDocument } from './save-document.ts';

/** Whether the document may go: nothing is unsaved, or the planner has saved it or let it go. */
export async function mayLeave(parts: SessionParts): Promise<boolean> {
  const { store, ask, language } = parts;
  const { document } = store.getState();
  if (document === null || !isDirty(document)) return true;
  const choice = await ask({
    title: messages.unsavedTitle,
    detail: messages.unsavedDetail,
    values: { name: documentName(document, language()), count: unsavedEdits(document).length },
    choices: [messages.save, messages.dontSave, messages.cancel],
  });
  return choice === 0 ? saveDocument(parts) : choice === 1;
}

/** Drops the snapshot of the open document: it is saved, or was let go on purpose. */
export async function dropSnapshot({ store, planner }: SessionParts): Promise<void> {
  const { document } = store.getState();
  if (document !== null) await planner.request('recovery/drop', { key: document.key });
}

/** Back to the start. */
export async function closeDocument(parts: SessionParts): Promise<boolean> {
  const { store, planner } = parts;
  if (!(await mayLeave(parts))) return false;
  for (const { job } of Object.values(store.getState().jobs)) await planner.request('solve/cancel', { job });
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
