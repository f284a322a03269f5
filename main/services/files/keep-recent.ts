import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { RecentFile } from '../../contract/requests.ts';
import type { Disk } from './disk.ts';
import { inTurn } from './in-turn.ts';
import type { OwnFile } from './own-file.ts';

/** As many as a menu shows without a scroll bar. */
const mostRecent = 12;
/** A network share that is not connected may take half a minute to say so. */
const longestLookMs = 1500;

const entry = z.object({ path: z.string().min(1), title: z.string(), usedAt: z.iso.datetime() });
type Entry = z.infer<typeof entry>;

export interface KeptRecent {
  list: () => Promise<readonly RecentFile[]>;
  forget: (path: string) => Promise<readonly RecentFile[]>;
  /** The file was opened or saved just now. Never throws: a list that cannot be written stands in nobody's way. */
  remember: (path: string, title: string) => Promise<void>;
}

/** The files that were opened or saved last, newest first. Read anew each time: another window may have written it. */
export function keepRecent(file: OwnFile, disk: Disk, now: () => number): KeptRecent {
  const queue = inTurn();

  async function read(): Promise<readonly Entry[]> {
    const { value } = await file.read();
    const files = z.object({ files: z.array(z.unknown()) }).safeParse(value);
    if (!files.success) return [];
    return files.data.files.flatMap((each) => entry.safeParse(each).data ?? []);
  }

  const isThere = (path: string) =>
    Promise.race([
      disk.stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
      wait(longestLookMs, false, { ref: false }),
    ]);
  const describe = (entries: readonly Entry[]) =>
    Promise.all(entries.map(async (each) => ({ ...each, isThere: await isThere(each.path) })));

  return {
    list: () => queue(read).then(describe),
    forget: (path) =>
      queue(async () => {
        const left = (await read()).filter((each) => each.path !== path);
        await file.write({ files: left });
        return left;
      }).then(describe),
    remember: (path, title) =>
      queue(async () => {
        const others = (await read()).filter((each) => each.path !== path);
        const newest: Entry = { path, title, usedAt: new Date(now()).toISOString() };
        await file.write({ files: [newest, ...others].slice(0, mostRecent) });
      }).catch(() => undefined),
  };
}
