import { constants, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlannerFailure } from '../../contract/planner-failure.ts';
import type { Disk } from './disk.ts';
import { fileFailure, isMissing, systemCode } from './file-failure.ts';
import { followLinks } from './follow-links.ts';
import { temporaryName } from './temporary-files.ts';

export interface WholeWrite {
  disk: Disk;
  /** Names the temporary files. */
  randomId: () => string;
  /**
   * Sees the bytes that are about to be replaced and says where they are kept, beside the file; throws to refuse. Not
   * asked where there is no file yet. `null`, or to answer it: they are not kept.
   */
  keepReplaced: ((bytes: Uint8Array, target: string) => string | null) | null;
}

export interface WrittenFile {
  /** Where the bytes that were replaced are kept; `null` where there were none, or none were to be kept. */
  backupPath: string | null;
}

/**
 * A file holds either all of the new bytes or all of the old ones, whatever happens on the way: they are written to a
 * temporary file beside it, flushed to the disk, and take the file's name in one step. A file replaced keeps its mode.
 * Whoever reads a failure finds the old file whole and no temporary file. Throws `PlannerFailure`.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  { disk, randomId, keepReplaced }: WholeWrite,
): Promise<WrittenFile> {
  try {
    const target = await followLinks(disk, path);
    const present = await presentFile(disk, target, path);
    const id = randomId();
    const fresh = join(dirname(target), temporaryName(`${id}-new`));
    const replaced = join(dirname(target), temporaryName(`${id}-old`));
    try {
      await writeFlushed(disk, fresh, bytes, present === null ? null : present.mode & 0o777);
      let backupPath: string | null = null;
      if (keepReplaced !== null && present !== null && (await holdOn(disk, target, replaced))) {
        backupPath = keepReplaced(await disk.readFile(replaced), target);
        if (backupPath !== null) await renamePatiently(disk, replaced, backupPath);
      }
      await renamePatiently(disk, fresh, target);
      await flushFolder(disk, dirname(target));
      return { backupPath };
    } finally {
      // `replaced` is there still after a rename onto another link of the same file: the system does nothing then.
      for (const each of [fresh, replaced]) await disk.rm(each, { force: true }).catch(() => undefined);
    }
  } catch (error) {
    throw fileFailure(error, path, 'write');
  }
}

/** The file that is there now; refused where a planner has said that it may not be written, though a rename would do it. */
async function presentFile(disk: Disk, target: string, path: string): Promise<Stats | null> {
  const present = await disk.stat(target).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (present === null) return null;
  if (!present.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EISDIR' });
  if ((present.mode & 0o222) === 0) {
    const next = 'Save under another name, or allow writing in its properties.';
    throw new PlannerFailure('read-only', `${path} is marked read-only. ${next}`, path);
  }
  await disk.access(target, constants.W_OK);
  return present;
}

async function writeFlushed(disk: Disk, path: string, bytes: Uint8Array | string, mode: number | null) {
  // `wx`: never through a file or link that somebody else has put there. Opened with its mode, since whoever may not
  // read the old bytes may not read the new ones either, not for a moment.
  const handle = await disk.open(path, 'wx', mode ?? 0o666);
  try {
    await handle.writeFile(bytes);
    // What the system has masked of it.
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A second name for the bytes of a file, or a copy where the file system knows no links; `false` where it is gone. */
async function holdOn(disk: Disk, path: string, second: string): Promise<boolean> {
  try {
    await disk.link(path, second).catch(async (error: unknown) => {
      if (isMissing(error)) throw error;
      await disk.copyFile(path, second, constants.COPYFILE_FICLONE);
    });
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const pausesMs = [10, 20, 40, 80, 160, 320];

/** Windows refuses to rename onto a file while a virus scanner or an indexer holds it open, which it seldom does for long. */
async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of pausesMs) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(systemCode(error) ?? '')) throw error;
    }
    await wait(pause);
  }
  return disk.rename(from, to);
}

/** The new name is on the disk too, where the system can flush a folder; Windows and some network disks cannot. */
async function flushFolder(disk: Disk, folder: string): Promise<void> {
  const handle = await disk.open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
