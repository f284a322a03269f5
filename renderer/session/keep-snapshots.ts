import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import type { PlannerError } from '../../main/contract/reply.ts';
import { textParts } from '../checks/text-parts.ts';
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
export function keepSnapshots({
  planner,
  store,
  after,
  now,
  tell,
  language,
  textOf,
}: SessionParts): () => void {
  let stop: (() => void) | null = null;
  let rest = quietMs;
  let kept: string | null = null;
  let isKeeping = false;

  /** Whether a snapshot of this document is still wanted: it may have been saved, taken back or let go since. */
  const isWanted = ({ key }: OpenDocument) => {
    const state = store.getState();
    return state.document?.key === key && hasUnsavedWork(state);
  };
  const write = async (state: PlannerState, document: OpenDocument) => {
    const { key } = document;
    const parts = await snapshotParts(textOf, state, document);
    for (const [part, text] of parts.entries()) {
      if (!isWanted(document)) return;
      const reply = await planner.request('recovery/part', { key, part, text });
      if (!reply.ok) {
        sayRefusal(reply.error);
        return;
      }
    }
    if (!isWanted(document)) return;
    kept = key;
    const reply = await planner.request('recovery/keep', {
      key,
      path: document.file.path,
      // What is undecided is not to pass for decided after a crash.
      stamp: store.getState().putOff?.stampBefore ?? document.file.stamp,
      title: documentName(document, language()).slice(0, 500),
      parts: parts.length,
      edits: editTexts(document, language()),
    });
    if (reply.ok) store.getState().dismiss('not-kept');
    else sayRefusal(reply.error);
  };
  const sayRefusal = ({ code, message }: PlannerError) => {
    // That the host has gone is said by itself.
    if (code === 'disconnected') return;
    tell({ id: 'not-kept', severity: 'warning', said: said(messages.notKept), detail: message });
  };
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
    try {
      await write(state, document);
    } finally {
      isKeeping = false;
      rest = Math.max(quietMs, restFactor * (now().getTime() - began));
    }
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

async function snapshotParts(
  textOf: SessionParts['textOf'],
  state: PlannerState,
  document: OpenDocument,
): Promise<readonly string[]> {
  const { network, scenarios, drafts } = document.content;
  const rest = withDrafts(restOfDocument(document, state, state.host.version), drafts);
  const parts = await textOf(rest);
  return parts ?? textParts(serialiseDocument({ ...rest, network, scenarios: [...scenarios] }));
}

function editTexts(document: OpenDocument, language: WindowLanguage): readonly string[] {
  return unsavedEdits(document)
    .slice(-mostEdits)
    .map(({ label }) => formatMessage(label.message, language, label.values).slice(0, longestEdit));
}
