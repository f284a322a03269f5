import { said } from '../i18n/said.ts';
import { changesBetween } from '../store/changes-between.ts';
import type { Conflict } from '../../scenarios/merge/conflict.ts';
import { mergeContents } from '../../scenarios/merge/merge-contents.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';

/** Merges what the file now holds into the document, as one step of undo, and says where both sides had changed the same. */
export async function mergeWithFile(parts: SessionParts): Promise<boolean> {
  const { planner, store, ask, tell, tellFailure } = parts;
  const path = store.getState().document?.file.path;
  if (path == null) return false;
  const reply = await planner.request('document/open', { path });
  const { document } = store.getState();
  if (!reply.ok || document === null || document.saved === null || document.file.path !== path) {
    if (!reply.ok) tellFailure(reply.error);
    return false;
  }
  const { document: theirs, name, findings, stamp, isReadOnly } = reply.value;
  const { setDesk, change, markFile } = store.getState();
  if (theirs === null) {
    setDesk({ refusedFile: { name, findings } });
    return false;
  }
  const { content, conflicts, taken } = mergeContents(document.saved, document.content, theirs);
  const changes = [
    ...changesBetween(document.content.network, content.network),
    { kind: 'scenarios' as const, scenarios: content.scenarios },
  ];
  change(said(messages.mergedLabel), changes);
  const { network, scenarios } = theirs;
  store.getState().markMerged({ network, scenarios });
  markFile({ stamp, isReadOnly });
  store.getState().dismiss('changed-on-disk');
  tell({ id: 'merged', severity: 'note', said: said(messages.mergedNotice, { taken }) });
  if (conflicts.length === 0) return true;
  await ask({
    title: messages.conflictsTitle,
    detail: messages.conflictsDetail,
    values: { count: conflicts.length },
    list: conflicts.map(sayConflict),
    choices: [messages.understood],
  });
  return true;
}

const mostShown = 60;

function sayConflict({ place, mine, theirs }: Conflict) {
  const shown = (value: unknown) => {
    if (value === undefined || value === null) return '—';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  };
  return said(messages.conflict, { place, mine: shown(mine), theirs: shown(theirs) });
}
