import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { said } from '../i18n/said.ts';
import { formatMessage } from '../i18n/format-message.ts';
import type { WindowLanguage } from '../i18n/language.ts';
import { hasUnsavedWork } from '../store/has-unsaved-work.ts';
import type { OpenDocument } from '../store/document-slice.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { documentName, unsavedEdits } from './document-texts.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';
import { restOfDocument, withDrafts } from './written-document.ts';

const quietMs = 1_000;
/** Of the time that one snapshot takes, so long must be quiet before the next: a large document is not written all the time. */
const restFactor = 4;

const mostEdits = 10_000;
const longestEdit = 1_000;

/** Keeps unsaved work beside the files, a second after the last edit, and drops it when there is none any more. */
export function keepSnapshots(parts: SessionParts): () => void {
  const { planner, store, after, now, tell } = parts;
  let stop: (() => void) | null = null;
  let rest = quietMs;
  let kept: string | null = null;
  let isKeeping = false;

  const keep = async () => {
    stop = null;
    if (isKeeping) {
      stop = after(rest, () => void keep());
      return;
    }
    const state = store.getState();
    const { document } = state;
    if (document === null) return;
    if (!hasUnsavedWork(state)) {
      if (kept === document.key) await planner.request('recovery/drop', { key: document.key });
      kept = null;
      return;
    }
    isKeeping = true;
    const began = now().getTime();
    const text = await snapshotText(parts, state, document);
    // It may have been saved, taken back or let go while its text was written.
    const present = store.getState();
    if (present.document?.key === document.key && hasUnsavedWork(present)) {
      kept = document.key;
      const reply = await planner.request('recovery/keep', {
        key: document.key,
        path: document.file.path,
        stamp: document.file.stamp,
        title: documentName(document, parts.language()).slice(0, 500),
        text,
        edits: editTexts(document, parts.language()),
      });
      if (reply.ok) store.getState().dismiss('not-kept');
      // That the host has gone is said by itself.
      else if (reply.error.code !== 'disconnected') {
        tell({
          id: 'not-kept',
          severity: 'warning',
          said: said(messages.notKept),
          detail: reply.error.message,
        });
      }
    }
    isKeeping = false;
    rest = Math.max(quietMs, restFactor * (now().getTime() - began));
  };
  const unsubscribe = store.subscribe((state, before) => {
    const { document, answers } = state;
    if (document === null) {
      stop?.();
      stop = null;
      return;
    }
    const isSame =
      document.content === before.document?.content &&
      document.savedStep === before.document.savedStep &&
      answers === before.answers;
    if (isSame) return;
    stop?.();
    stop = after(rest, () => void keep());
  });
  return () => {
    stop?.();
    unsubscribe();
  };
}

async function snapshotText(
  { textOf }: SessionParts,
  state: PlannerState,
  document: OpenDocument,
): Promise<string> {
  const { network, scenarios, drafts } = document.content;
  const rest = withDrafts(restOfDocument(document, state, state.host.version), drafts);
  return (await textOf(rest)) ?? serialiseDocument({ ...rest, network, scenarios: [...scenarios] });
}

function editTexts(document: OpenDocument, language: WindowLanguage): readonly string[] {
  return unsavedEdits(document)
    .slice(-mostEdits)
    .map(({ label }) => formatMessage(label.message, language, label.values).slice(0, longestEdit));
}
