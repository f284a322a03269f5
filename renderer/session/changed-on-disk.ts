import { said } from '../i18n/said.ts';
import type { NoticeAction } from '../store/desk-slice.ts';
import { hasUnsavedWork } from '../store/has-unsaved-work.ts';
import { mergeWithFile } from './merge-with-file.ts';
import { sessionMessages as messages } from './messages.ts';
import { readPath } from './open-document.ts';
import type { SessionParts } from './parts.ts';

const noticeId = 'changed-on-disk';

/** Says that somebody else has written the open file, with what may be done about it. `stamp: null` when it is gone. */
export function tellChange(
  parts: SessionParts,
  { path, stamp }: { path: string; stamp: string | null },
  inTurn: (act: () => Promise<unknown>) => Promise<unknown>,
): void {
  const { store, tell } = parts;
  const { document } = store.getState();
  if (document === null || document.file.path !== path || document.file.stamp === stamp) return;
  const { name } = document.file;
  if (stamp === null) {
    tell({ id: noticeId, severity: 'warning', said: said(messages.goneNotice, { name }) });
    return;
  }
  const act = (label: NoticeAction['label'], run: () => Promise<unknown>): NoticeAction => ({
    label,
    run: () => {
      store.getState().dismiss(noticeId);
      void inTurn(run);
    },
  });
  const keepMine = act(messages.keepMine, async () => store.getState().markFile({ stamp }));
  const takeTheirs = () => readPath(parts, path);
  /** Nothing was unsaved when this was offered; what has been done since is not to be lost by it. */
  const reload = async () => {
    if (hasUnsavedWork(store.getState())) tellChange(parts, { path, stamp }, inTurn);
    else await takeTheirs();
  };
  const merge = act(messages.merge, () => mergeWithFile(parts));
  const actions = !hasUnsavedWork(store.getState())
    ? [act(messages.reload, reload), keepMine]
    : [...(document.saved === null ? [] : [merge]), keepMine, act(messages.takeTheirs, takeTheirs)];
  tell({ id: noticeId, severity: 'warning', said: said(messages.changedNotice, { name }), actions });
}
