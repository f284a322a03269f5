import type { PlannerError, PlannerErrorCode } from '../../main/contract/reply.ts';
import type { SavedFile } from '../../main/contract/requests.ts';
import { said } from '../i18n/said.ts';
import type { OpenDocument } from '../store/document-slice.ts';
import { unfinishedEntries } from '../store/has-unsaved-work.ts';
import { chooseToSave } from './choose-path.ts';
import { documentName, suggestedName } from './document-texts.ts';
import { failureMessages, sessionMessages as messages } from './messages.ts';
import { mayReplace } from './may-replace.ts';
import { mergeWithFile } from './merge-with-file.ts';
import type { SessionParts } from './parts.ts';
import { trailAfterSave } from './trail-after-save.ts';
import { writtenDocument } from './written-document.ts';

interface Target {
  path: string;
  /** `null` where the document came from no file of that path. */
  expectedStamp: string | null;
  /** Whatever is there may go: the planner has said so. */
  overwrites: boolean;
  /** Why it is saved; `null` where nobody was asked. */
  because: string | null;
}

/** Saves where the document lives, or asks where. `true` when the document is in a file. */
export async function saveDocument(parts: SessionParts, because: string | null = null): Promise<boolean> {
  const { document } = parts.store.getState();
  if (document === null) return false;
  const { path, stamp } = document.file;
  if (path === null) return saveDocumentAs(parts, because);
  return (await maySave(parts)) && writeTo(parts, { path, expectedStamp: stamp, overwrites: false, because });
}

export async function saveDocumentAs(parts: SessionParts, because: string | null = null): Promise<boolean> {
  const { store } = parts;
  const { document } = store.getState();
  if (document === null || !(await maySave(parts))) return false;
  return chooseAndWrite(parts, document, because);
}

async function chooseAndWrite(
  parts: SessionParts,
  document: OpenDocument,
  because: string | null,
): Promise<boolean> {
  const { path } = document.file;
  const title = documentName(document, parts.language());
  const name = path === null ? suggestedName(title, 'plusn') : document.file.name;
  const chosen = await chooseToSave(parts, name, 'scenario-file');
  return chosen !== null && writeTo(parts, { ...chosen, expectedStamp: null, because });
}

/** Whether the document may be written as it is: nothing of it is undecided or unfinished, or the planner has said so. */
async function maySave(parts: SessionParts): Promise<boolean> {
  if (!(await areConflictsSettled(parts))) return false;
  const { document } = parts.store.getState();
  return document !== null && mayLeaveOutDrafts(parts, document);
}

/** Where a merge left conflicts undecided, saving would settle each of them in silence: so the planner is asked. */
async function areConflictsSettled({ store, ask }: SessionParts): Promise<boolean> {
  const { putOff } = store.getState();
  const count = putOff?.count() ?? 0;
  if (putOff === null || count === 0) return true;
  const choice = await ask({
    title: messages.undecidedTitle,
    detail: messages.undecidedDetail,
    values: { count },
    choices: [messages.decideNow, messages.saveMine, messages.cancel],
  });
  return choice === 0 ? putOff.decide() : choice === 1;
}

/** A file holds whole records alone: whether it may be written without what is not finished. */
async function mayLeaveOutDrafts({ ask }: SessionParts, { content }: OpenDocument): Promise<boolean> {
  const { cells, rows } = unfinishedEntries(content.drafts);
  if (cells + rows === 0) return true;
  const choice = await ask({
    title: messages.draftsTitle,
    detail: messages.draftsDetail,
    values: { cells, rows },
    choices: [messages.save, messages.cancel],
  });
  return choice === 0;
}

async function writeTo(parts: SessionParts, target: Target): Promise<boolean> {
  const { planner, store } = parts;
  const state = store.getState();
  const { document } = state;
  if (document === null) return false;
  const { because, ...where } = target;
  const trail = trailAfterSave(state, { path: where.path, because, moment: parts.now() });
  const told = { ...document, shell: { ...document.shell, trail } };
  const written = writtenDocument(told, state, state.host.version);
  const reply = await planner.request('document/save', { ...where, document: written });
  if (!reply.ok) return afterRefusal(parts, document, target, reply.error);
  const { path, name, stamp }: SavedFile = reply.value;
  if (store.getState().document?.key === document.key) {
    store.getState().markSaved({ path, name, stamp, isReadOnly: false }, told);
    store.getState().markPlansSaved(state.answers);
  }
  store.getState().setDesk({ putOff: null });
  for (const id of ['merged', 'merge-put-off']) store.getState().dismiss(id);
  await planner.request('recovery/drop', { key: document.key });
  return true;
}

/** Refusals for which another place helps. */
const elsewhere: ReadonlySet<PlannerErrorCode> = new Set([
  'not-there',
  'no-permission',
  'read-only',
  'disk-full',
  'name-not-possible',
  'not-allowed',
]);

async function afterRefusal(
  parts: SessionParts,
  document: OpenDocument,
  target: Target,
  error: PlannerError,
): Promise<boolean> {
  const { ask, language, tellFailure } = parts;
  const { code, message } = error;
  const name = documentName(document, language());
  if (code === 'already-there') {
    return (await mayReplace(parts, target.path)) && writeTo(parts, { ...target, overwrites: true });
  }
  if (code === 'changed-on-disk') return afterChange(parts, document, target, name);
  if (!elsewhere.has(code)) {
    tellFailure(error);
    return false;
  }
  const choice = await ask({
    title: failureMessages[code],
    detail: null,
    values: { name },
    // The host names the file and the reason.
    list: [said({ en: '{message}', 'zh-HK': '{message}', 'zh-CN': '{message}' }, { message })],
    choices: [messages.saveAs, messages.tryAgain, messages.cancel],
  });
  if (choice === 0) return chooseAndWrite(parts, document, target.because);
  return choice === 1 && writeTo(parts, target);
}

async function afterChange(
  parts: SessionParts,
  document: OpenDocument,
  { path, because }: Target,
  name: string,
): Promise<boolean> {
  const { ask } = parts;
  const canMerge = document.saved !== null && document.file.path === path;
  const choices = canMerge
    ? [messages.merge, messages.saveAs, messages.overwrite, messages.cancel]
    : [messages.saveAs, messages.overwrite, messages.cancel];
  const choice = await ask({
    title: messages.changedTitle,
    detail: canMerge ? messages.changedDetail : messages.changedDetailNoMerge,
    values: { name },
    choices,
  });
  const chosen = choice === null ? undefined : choices[choice];
  if (chosen === messages.merge) return (await mergeWithFile(parts)) && saveDocument(parts, because);
  if (chosen === messages.saveAs) return chooseAndWrite(parts, document, because);
  return (
    chosen === messages.overwrite && writeTo(parts, { path, expectedStamp: null, overwrites: true, because })
  );
}
