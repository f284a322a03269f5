import type { Side } from '../../scenarios/merge/conflict.ts';
import { mergeContents, type Contents } from '../../scenarios/merge/merge-contents.ts';
import { said } from '../i18n/said.ts';
import { changesBetween } from '../store/changes-between.ts';
import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';

/**
 * Merges what the file now holds into the document, as one step of undo; where both sides had changed the same, the planner
 * chooses. `false` where nothing was merged, or a choice is put off: mine stays there, and a notice says so.
 */
export async function mergeWithFile(parts: SessionParts): Promise<boolean> {
  const { planner, store, tell, tellFailure } = parts;
  const path = store.getState().document?.file.path;
  if (path == null) return false;
  const reply = await planner.request('document/open', { path });
  const { document } = store.getState();
  if (!reply.ok || document === null || document.saved === null || document.file.path !== path) {
    if (!reply.ok) tellFailure(reply.error);
    return false;
  }
  const { document: theirs, name, findings, stamp, isReadOnly } = reply.value;
  if (theirs === null) {
    store.getState().setDesk({ refusedFile: { name, findings } });
    return false;
  }
  const { network, scenarios, trail } = theirs;
  const sides: FileSides = { key: document.key, base: document.saved, theirs: { network, scenarios } };
  const stampBefore = store.getState().putOff?.stampBefore ?? document.file.stamp;
  const choices = await chooseSides(parts, sides);
  const taken = putMerged(parts, sides, choices ?? new Map());
  if (taken === null) return false;
  store.getState().markMerged({ network, scenarios }, trail);
  store.getState().markFile({ stamp, isReadOnly });
  store.getState().dismiss('changed-on-disk');
  tell({ id: 'merged', severity: 'note', said: said(messages.mergedNotice, { taken }) });
  if (choices === null) putOff(parts, sides, stampBefore);
  return choices !== null;
}

/** What a document is merged with, whatever is done to it in the meantime. */
interface FileSides {
  /** Of the document. */
  readonly key: string;
  /** What the file held when the two began to differ. */
  readonly base: Contents;
  readonly theirs: Contents;
}

type Choices = ReadonlyMap<string, Side>;

/** Asks about every conflict, until none is left; `null` where the planner puts it off. */
async function chooseSides({ store }: SessionParts, sides: FileSides): Promise<Choices | null> {
  const choices = new Map<string, Side>();
  for (;;) {
    const { document } = store.getState();
    if (document?.key !== sides.key) return null;
    const { conflicts } = mergeContents(
      sides.base,
      document.content,
      sides.theirs,
      ({ place }) => choices.get(place) ?? 'mine',
    );
    const open = conflicts.filter(({ place }) => !choices.has(place));
    if (open.length === 0) return choices;
    store.getState().conflicts?.answer(null);
    const chosen = await new Promise<Choices | null>((resolve) => {
      const pending = {
        conflicts: open,
        theirs: sides.theirs,
        answer: (answer: Choices | null) => {
          if (store.getState().conflicts === pending) store.getState().setDesk({ conflicts: null });
          resolve(answer);
        },
      };
      store.getState().setDesk({ conflicts: pending });
    });
    if (chosen === null) return null;
    for (const { place } of open) choices.set(place, chosen.get(place) ?? 'mine');
  }
}

/** Puts the merge into the document as one step, mine where nothing is chosen: how many changes of theirs it has, `null` where the document is gone. */
function putMerged({ store }: SessionParts, sides: FileSides, choices: Choices): number | null {
  const { document, change } = store.getState();
  if (document?.key !== sides.key) return null;
  const { content, taken } = mergeContents(
    sides.base,
    document.content,
    sides.theirs,
    ({ place }) => choices.get(place) ?? 'mine',
  );
  change(said(messages.mergedLabel), [
    ...changesBetween(document.content.network, content.network),
    { kind: 'scenarios', scenarios: content.scenarios },
  ]);
  return taken;
}

/**
 * Says that mine stays for now, and offers to choose after all: what was edited since counts as mine. No save passes over
 * it without asking.
 */
function putOff(parts: SessionParts, sides: FileSides, stampBefore: string | null): void {
  const { store, tell } = parts;
  const { document, setDesk } = store.getState();
  if (document?.key !== sides.key) return;
  const count = () => {
    const content = store.getState().document?.content;
    return content === undefined ? 0 : mergeContents(sides.base, content, sides.theirs).conflicts.length;
  };
  const decide = async () => {
    store.getState().dismiss('merge-put-off');
    const choices = await chooseSides(parts, sides);
    if (choices === null) putOff(parts, sides, stampBefore);
    else {
      putMerged(parts, sides, choices);
      setDesk({ putOff: null });
    }
    return choices !== null;
  };
  setDesk({ putOff: { stampBefore, count, decide } });
  tell({
    id: 'merge-put-off',
    severity: 'warning',
    said: said(messages.putOffNotice, { count: count() }),
    actions: [{ label: messages.decideNow, run: () => void decide() }],
  });
}
