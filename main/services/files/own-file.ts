import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { isMissing } from './file-failure.ts';
import { makePrivateFolder } from './make-private-folder.ts';
import { setAside } from './set-aside.ts';
import { writeWhole } from './write-whole.ts';

export interface OwnFileOptions {
  disk: Disk;
  randomId: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
}

export interface FoundOwnFile {
  /** What the JSON of the file holds; `undefined` where there is no file, or none that can be read. */
  value: unknown;
  /** Where a file that could not be read was copied to; `null` where there was no need. */
  keptAt: string | null;
}

/** A small JSON file of the program's own, in its data folder. */
export interface OwnFile {
  path: string;
  /** Never throws: a file that cannot be read is copied aside and is as none. */
  read: () => Promise<FoundOwnFile>;
  /** Copies the file aside, for one whose JSON is right but whose content is not; `null` where that fails. */
  setAside: () => Promise<string | null>;
  write: (value: unknown) => Promise<void>;
}

export function ownFile(path: string, { disk, randomId, now }: OwnFileOptions): OwnFile {
  const aside = () => setAside(disk, path, now()).catch(() => null);
  return {
    path,
    setAside: aside,
    read: async () => {
      const text = await disk
        .readFile(path, 'utf8')
        .catch((error: unknown) => (isMissing(error) ? null : ''));
      if (text === null) return { value: undefined, keptAt: null };
      try {
        return { value: JSON.parse(text) as unknown, keptAt: null };
      } catch {
        return { value: undefined, keptAt: await aside() };
      }
    },
    write: async (value) => {
      await makePrivateFolder(disk, dirname(path));
      const text = `${JSON.stringify(value, null, 2)}\n`;
      await writeWhole(path, text, { disk, randomId, keepReplaced: null });
    },
  };
}
