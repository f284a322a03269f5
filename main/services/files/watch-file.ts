import { basename, dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disk } from './disk.ts';
import { isMissing } from './file-failure.ts';
import { followLinks } from './follow-links.ts';
import { stampOf } from './stamp-of.ts';

export interface WatchOptions {
  disk: Disk;
  /** Stamp of the bytes that are known already. */
  stamp: string | null;
  /** Told once for each change by others: the stamp of what is there now, `null` when the file is gone. */
  tell: (stamp: string | null) => void;
  /** A file is read when it has not changed for this long: others write in several steps. */
  settleMs: number;
  /** How often size and time of the file are looked at, for disks that tell of no changes. */
  pollMs: number;
}

export interface WatchedFile {
  /** From here on nothing is told: we write the file ourselves. */
  hold: () => void;
  /** Watches again; `stamp` marks the bytes that we have written, `null` where we have written none. */
  release: (stamp: string | null) => void;
  close: () => void;
}

/** As many looks as a file may keep changing before the watch gives up until the next hint. */
const mostLooks = 200;

/**
 * Tells when others change a file, however they do it: in place, by a rename over it, by removing it and putting it back.
 * The folder is watched rather than the file, whose watch would follow the old bytes; and the file is looked at from time to
 * time besides. What decides is the stamp of the bytes, so that a file only touched, or written by ourselves, is no change.
 */
export function watchFile(path: string, options: WatchOptions): WatchedFile {
  const { disk, tell, settleMs, pollMs } = options;
  let known = options.stamp;
  let seen: string | null = null;
  let isHeld = false;
  let isClosed = false;
  let isChecking = false;
  let isHinted = false;
  /** Counts what we do ourselves: what was found out before no longer counts. */
  let era = 0;

  /** Size, time and number of the file; `gone` without one; `null` where it cannot be told. */
  const look = () =>
    disk.stat(path).then(
      ({ size, mtimeMs, ino }) => `${size} ${mtimeMs} ${ino}`,
      (error: unknown) => (isMissing(error) ? 'gone' : null),
    );

  /** The look of a file that has stopped changing; `null` where none can be had. */
  async function settled(): Promise<string | null> {
    let before = await look();
    for (let looks = 0; looks < mostLooks; looks++) {
      await wait(settleMs, undefined, { ref: false });
      const after = await look();
      if (after === before) return after;
      before = after;
    }
    return null;
  }

  async function check(): Promise<void> {
    const began = era;
    const steady = await settled();
    if (steady === null || isClosed || isHeld || era !== began) return;
    const bytes = steady === 'gone' ? null : await disk.readFile(path).catch(() => undefined);
    // One that cannot be read is asked for again at the next look, not at once: it may stay so for long.
    if (bytes === undefined) return;
    const isChanging = (await look()) !== steady;
    if (isClosed || isHeld || era !== began) return;
    if (isChanging) {
      isHinted = true;
      return;
    }
    seen = steady;
    const found = bytes === null ? null : stampOf(bytes);
    if (found === known) return;
    known = found;
    tell(found);
  }

  async function hint(): Promise<void> {
    isHinted = true;
    if (isChecking) return;
    isChecking = true;
    for (;;) {
      if (!isHinted || isHeld || isClosed) break;
      isHinted = false;
      await check();
    }
    isChecking = false;
  }

  let isLooking = false;
  const timer = setInterval(() => {
    // A share that is gone takes minutes to say so; looks that pile up would leave no thread for any other file.
    if (isLooking || isChecking) return;
    isLooking = true;
    void look().then((now) => {
      isLooking = false;
      if (now !== null && now !== seen) void hint();
    });
  }, pollMs);
  timer.unref();

  let folderWatch: { close: () => void } | null = null;
  void followLinks(disk, path)
    .then((target) => {
      if (isClosed) return;
      const name = basename(target);
      folderWatch = disk.watchFolder(
        dirname(target),
        (changed) => (changed === null || changed === name ? void hint() : undefined),
        () => (folderWatch = null),
      );
    })
    // A folder that cannot be watched is looked at all the same.
    .catch(() => undefined)
    .then(hint);

  return {
    hold: () => {
      isHeld = true;
      era++;
    },
    release: (stamp) => {
      isHeld = false;
      era++;
      known = stamp ?? known;
      void hint();
    },
    close: () => {
      isClosed = true;
      clearInterval(timer);
      folderWatch?.close();
    },
  };
}
