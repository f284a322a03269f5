import { collections } from '../../scenarios/domain/network.ts';
import { formatMessage } from '../i18n/format-message.ts';
import type { WindowLanguage } from '../i18n/language.ts';
import { isDirty, type OpenDocument } from '../store/document-slice.ts';
import { documentName, unsavedEdits } from './document-texts.ts';
import type { SessionParts } from './parts.ts';
import { withDrafts, writtenDocument } from './written-document.ts';

const quietMs = 1_000;
/** A snapshot is the whole document in one message, by the thread that draws the window: a large one waits until the planner rests. */
const quietMsPerRecord = 0.1;
/** Of the time that one snapshot takes, so long must be quiet before the next: a large document is not written all the time. */
const restFactor = 4;

const mostEdits = 10_000;
const longestEdit = 1_000;

/** Keeps unsaved work beside the files, a second after the last edit, and drops it when there is none any more. */
export function keepSnapshots(parts: SessionParts): () => void {
  const { planner, store, after, now } = parts;
  let stop: (() => void) | null = null;
  let rest = quietMs;
  let kept: string | null = null;

  const keep = async () => {
    stop = null;
    const state = store.getState();
    const { document } = state;
    if (document === null) return;
    if (!isDirty(document)) {
      if (kept === document.key) await planner.request('recovery/drop', { key: document.key });
      kept = null;
      return;
    }
    const began = now().getTime();
    kept = document.key;
    const written = writtenDocument(document, state, state.host.version);
    await planner.request('recovery/keep', {
      key: document.key,
      path: document.file.path,
      stamp: document.file.stamp,
      title: documentName(document, parts.language()).slice(0, 500),
      document: withDrafts(written, document.content.drafts),
      edits: editTexts(document, parts.language()),
    });
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
    stop = after(Math.max(rest, quietMsPerRecord * recordCount(document)), () => void keep());
  });
  return () => {
    stop?.();
    unsubscribe();
  };
}

function recordCount({ content }: OpenDocument): number {
  return collections.reduce((count, collection) => count + content.network[collection].length, 0);
}

function editTexts(document: OpenDocument, language: WindowLanguage): readonly string[] {
  return unsavedEdits(document)
    .slice(-mostEdits)
    .map(({ label }) => formatMessage(label.message, language, label.values).slice(0, longestEdit));
}
