import { basename, dirname } from 'node:path';
import { PlannerFailure } from '../../contract/planner-failure.ts';
import type { OpenedFile, SaveDocument, SavedFile } from '../../contract/requests.ts';
import type { Tell } from '../../contract/tell.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { alreadyThere } from './already-there.ts';
import { backupPath } from './backup-path.ts';
import type { Disk } from './disk.ts';
import { followLinks } from './follow-links.ts';
import { inTurn } from './in-turn.ts';
import { mayWrite } from './list-folder.ts';
import { plainName } from './plain-name.ts';
import { readScenarioFile } from './read-scenario-file.ts';
import { stampOf } from './stamp-of.ts';
import { sweepTemporaryFiles } from './temporary-files.ts';
import { wholePath } from './whole-path.ts';
import { watchFile, type WatchedFile, type WatchOptions } from './watch-file.ts';
import { writeWhole } from './write-whole.ts';

export interface DocumentOptions {
  disk: Disk;
  /** Milliseconds since 1970. */
  now: () => number;
  randomId: () => string;
  tell: Tell;
  /** Told of each file opened or saved. */
  remember: (path: string, title: string) => Promise<void>;
  watching: Pick<WatchOptions, 'settleMs' | 'pollMs'>;
}

export interface ServedDocuments {
  open: (ask: { path: string }) => Promise<OpenedFile>;
  save: (ask: SaveDocument) => Promise<SavedFile>;
  close: () => Promise<null>;
}

/** Opens, saves and watches the one document of the window. One request after another: a save is never half seen by an open. */
export function serveDocuments(options: DocumentOptions): ServedDocuments {
  const { disk, now, randomId, tell, remember } = options;
  const queue = inTurn();
  let watched: { path: string; file: WatchedFile } | null = null;

  function watch(path: string, stamp: string | null): void {
    watched?.file.close();
    const file = watchFile(path, {
      ...options.watching,
      disk,
      stamp,
      tell: (found) => tell('document/changed-on-disk', { path, stamp: found }),
    });
    watched = { path, file };
  }

  async function open(ask: { path: string }): Promise<OpenedFile> {
    const path = wholePath(ask.path);
    const { document, findings, foundVersion, stamp } = await readScenarioFile(disk, path);
    if (document !== null) {
      // A file that does not open leaves the window with the document it has, which stays watched.
      watch(path, stamp);
      await remember(path, titleOf(document));
    }
    return {
      path,
      name: basename(path),
      stamp,
      isReadOnly: await isReadOnly(disk, path),
      document,
      findings,
      foundVersion,
    };
  }

  async function save({ document, expectedStamp, overwrites, ...ask }: SaveDocument): Promise<SavedFile> {
    const path = wholePath(ask.path);
    const bytes = Buffer.from(serialiseDocument(document));
    const stamp = stampOf(bytes);
    // Also where another path is saved to: two paths may lead to one file.
    const before = watched;
    before?.file.hold();
    let isWritten = false;
    try {
      const keepReplaced = (present: Uint8Array, target: string) => {
        if (!overwrites && expectedStamp === null) throw alreadyThere(path);
        if (!overwrites && stampOf(present) !== expectedStamp) throw changedOnDisk(path);
        return backupPath(target, present);
      };
      const written = await writeWhole(path, bytes, { disk, randomId, keepReplaced });
      isWritten = true;
      const target = await followLinks(disk, path).catch(() => path);
      await sweepTemporaryFiles(disk, dirname(target), now());
      await remember(path, titleOf(document));
      return { path, name: basename(path), stamp, backupPath: written.backupPath };
    } finally {
      if (isWritten && before?.path !== path) watch(path, stamp);
      else before?.file.release(isWritten ? stamp : null);
    }
  }

  return {
    open: (ask) => queue(() => open(ask)),
    save: (ask) => queue(() => save(ask)),
    close: () =>
      queue(async () => {
        watched?.file.close();
        watched = null;
        return null;
      }),
  };
}

const titleOf = ({ network }: PlannerDocument) => plainName(network.settings.title);

/** A save makes a new file beside the one that a link leads to, so that its folder must let us write as well. */
async function isReadOnly(disk: Disk, path: string): Promise<boolean> {
  const target = await followLinks(disk, path).catch(() => path);
  const found = await disk.stat(target).catch(() => null);
  const isMarked = found !== null && (found.mode & 0o222) === 0;
  return isMarked || !(await mayWrite(disk, target)) || !(await mayWrite(disk, dirname(target)));
}

function changedOnDisk(path: string): PlannerFailure {
  const next = 'Compare the two and merge them, save under another name, or overwrite it on purpose.';
  return new PlannerFailure('changed-on-disk', `Somebody else has written ${path} since. ${next}`, path);
}
