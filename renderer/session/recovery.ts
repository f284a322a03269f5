import { said } from '../i18n/said.ts';
import type { OpenDocument } from '../store/document-slice.ts';
import { mayLeave } from './leave-document.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';
import { showDocument } from './show-document.ts';
import { withoutDrafts } from './written-document.ts';

/** Reads what sessions before have left unsaved. Work on the open document is none of it. */
export async function listRecoverable({ planner, store }: SessionParts): Promise<void> {
  const reply = await planner.request('recovery/list', null);
  if (!reply.ok) return;
  const { document, setDesk } = store.getState();
  setDesk({ recoverable: reply.value.filter(({ key }) => key !== document?.key) });
}

/** Opens unsaved work as unsaved work: the snapshot goes on under its key until it is saved or let go. */
export async function recover(parts: SessionParts, key: string): Promise<boolean> {
  const { planner, store, tell, tellFailure } = parts;
  if (!(await mayLeave(parts))) return false;
  const reply = await planner.request('recovery/open', { key });
  if (!reply.ok) {
    tellFailure(reply.error);
    await listRecoverable(parts);
    return false;
  }
  const { summary, stamp, findings, hasFileChanged } = reply.value;
  const { document, drafts } = withoutDrafts(reply.value.document);
  const { path, title } = summary;
  // Watched from here on; what it holds is what a later merge begins from, if it is still what the work began from.
  const found = path === null ? null : await planner.request('document/open', { path });
  const file = found?.ok === true ? found.value : null;
  if (path === null) await planner.request('document/close', null);
  const saved: OpenDocument['saved'] =
    file?.document == null || hasFileChanged
      ? null
      : { network: file.document.network, scenarios: file.document.scenarios };
  const name = path?.split(/[\\/]/).at(-1) ?? title;
  showDocument(parts, {
    document,
    file: { path, name, stamp, isReadOnly: file?.isReadOnly ?? false },
    findings,
    recovered: { key, drafts, saved },
  });
  await listRecoverable(parts);
  if (path !== null && hasFileChanged) {
    tell({ id: 'recovered-stale', severity: 'warning', said: said(messages.recoveredStale, { name }) });
  }
  store.getState().show({ screen: 'network' });
  return true;
}

export async function dropRecovery(parts: SessionParts, key: string): Promise<void> {
  const { planner, store, ask, tellFailure } = parts;
  const found = store.getState().recoverable.find((each) => each.key === key);
  const choice = await ask({
    title: messages.dropTitle,
    detail: messages.dropDetail,
    values: { name: found?.title ?? '' },
    choices: [messages.drop, messages.cancel],
  });
  if (choice !== 0) return;
  const reply = await planner.request('recovery/drop', { key });
  if (!reply.ok) tellFailure(reply.error);
  await listRecoverable(parts);
}
