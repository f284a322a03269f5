import { hasUnsavedWork } from '../store/has-unsaved-work.ts';
import { documentName } from './document-texts.ts';
import type { SessionParts } from './parts.ts';

/** Tells the host and the page what the window shows and whether it is saved, whenever that changes. */
export function keepTitle({ planner, store, language, showTitle }: SessionParts): () => void {
  let last = '';
  const update = () => {
    const { document } = store.getState();
    const title = document === null ? '' : documentName(document, language());
    const path = document?.file.path ?? null;
    const isUnsaved = hasUnsavedWork(store.getState());
    const now = JSON.stringify([title, path, isUnsaved]);
    if (now === last) return;
    last = now;
    showTitle(title === '' ? 'PlusN' : `${isUnsaved ? '● ' : ''}${title} – PlusN`);
    void planner.request('window/title', { title: title.slice(0, 500), path, isDirty: isUnsaved });
  };
  update();
  return store.subscribe((state, before) => {
    const isSame =
      state.document === before.document &&
      state.preferences === before.preferences &&
      state.answers === before.answers &&
      state.savedAnswers === before.savedAnswers;
    if (!isSame) update();
  });
}
