import { currentVersion } from '../../scenarios/schema/document.ts';
import type { OpenedFile } from '../../main/contract/requests.ts';
import type { Reply } from '../../main/contract/reply.ts';
import { said } from '../i18n/said.ts';
import { formatMessage } from '../i18n/format-message.ts';
import { chooseToOpen } from './choose-path.ts';
import { mayLeave } from './leave-document.ts';
import { sessionMessages as messages } from './messages.ts';
import { newDocument } from './new-document.ts';
import type { SessionParts } from './parts.ts';
import { refreshRecent } from './recent-files.ts';
import { showDocument } from './show-document.ts';

export async function openExample(parts: SessionParts, example: string): Promise<boolean> {
  if (!(await mayLeave(parts))) return false;
  const isShown = show(parts, await parts.planner.request('examples/open', { example }));
  // A copy is of no file: what was open is no longer watched.
  if (isShown) await parts.planner.request('document/close', null);
  return isShown;
}

export async function openNew(parts: SessionParts): Promise<boolean> {
  if (!(await mayLeave(parts))) return false;
  const { planner, store, language, now } = parts;
  const title = formatMessage(messages.untitled, language());
  await planner.request('document/close', null);
  showDocument(parts, {
    document: newDocument(title, now(), store.getState().host.version),
    file: { path: null, name: title, stamp: null, isReadOnly: false },
    findings: [],
    recovered: null,
  });
  return true;
}

/** Asks which file before it asks about unsaved work: a choice that is put aside changes nothing. */
export async function chooseAndOpen(parts: SessionParts): Promise<boolean> {
  const path = await chooseToOpen(parts);
  return path !== null && openPath(parts, path);
}

export async function openPath(parts: SessionParts, path: string): Promise<boolean> {
  if (!(await mayLeave(parts))) return false;
  return readPath(parts, path);
}

/** Opens without asking. The document before stays where the file does not open. */
export async function readPath(parts: SessionParts, path: string): Promise<boolean> {
  const isShown = show(parts, await parts.planner.request('document/open', { path }));
  await refreshRecent(parts);
  return isShown;
}

function show(parts: SessionParts, reply: Reply<OpenedFile>): boolean {
  if (!reply.ok) {
    parts.tellFailure(reply.error);
    return false;
  }
  const { document, findings, path, name, stamp, isReadOnly, foundVersion } = reply.value;
  if (document === null) {
    parts.store.getState().setDesk({ refusedFile: { name, findings } });
    return false;
  }
  showDocument(parts, { document, file: { path, name, stamp, isReadOnly }, findings, recovered: null });
  if (foundVersion !== null && foundVersion < currentVersion) {
    const values = { name, found: foundVersion, current: currentVersion, ending: `.v${foundVersion}.bak` };
    parts.tell({ id: 'older-version', severity: 'note', said: said(messages.olderVersion, values) });
  }
  return true;
}
