import { parse } from 'node:path';
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

  /** One file of a disk after another: looks at a share that is gone each hold a thread, of which there are four. */
  async function describe(entries: readonly Entry[]): Promise<readonly RecentFile[]> {
    const inTime = wait(longestLookMs, false, { ref: false });
    const turns = new Map<string, Promise<unknown>>();
    const looks = entries.map(async (each) => {
      const share = diskOf(each.path);
      const look = Promise.resolve(turns.get(share)).then(() => isFile(each.path));
      turns.set(share, look);
      return { ...each, isThere: await Promise.race([look, inTime]) };
    });
    return Promise.all(looks);
  }
  const isFile = (path: string) =>
    disk.stat(path).then(
      (found) => found.isFile(),
      () => false,
    );

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

/** What tells one disk or share from another in its path: a drive or server on Windows, two folders elsewhere. */
function diskOf(path: string): string {
  const { root } = parse(path);
  return root === '/' ? path.split('/').slice(0, 3).join('/') : root;
}
