import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Events } from '../../main/contract/events.ts';
import { nodeDisk, type Disk } from '../../main/services/files/disk.ts';
import {
  openFileServices,
  type FileServices,
  type FileServiceOptions,
} from '../../main/services/files/open-file-services.ts';

type DiskChange = Events['document/changed-on-disk'];

/** A real folder for one test, with file services over it whose disk may be made to fail. Gone after `remove`. */
export interface ServedFolder {
  path: (...names: readonly string[]) => string;
  write: (name: string, content: string) => string;
  read: (name: string) => string;
  names: (folder?: string) => readonly string[];
  /** Opens services on it, as a start of the program does. Times are 1 August 2026 and a minute later at each call. */
  start: (options?: Partial<FileServiceOptions>) => Promise<FileServices>;
  /** Changes by others that the window was told of. */
  told: DiskChange[];
  remove: () => Promise<void>;
}

export function aServedFolder(): ServedFolder {
  const folder = mkdtempSync(join(tmpdir(), 'plusn-files-'));
  const path = (...names: readonly string[]) => join(folder, ...names);
  const told: DiskChange[] = [];
  const started: FileServices[] = [];
  let minutes = 0;
  let ids = 0;
  return {
    path,
    told,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    names: (inside = '.') => readdirSync(path(inside)).sort(),
    start: async (options = {}) => {
      const services = await openFileServices({
        dataFolder: path('data'),
        homeFolder: path('home'),
        examplesFolder: fileURLToPath(new URL('../../scenarios/examples', import.meta.url)),
        now: () => Date.UTC(2026, 7, 1) + 60_000 * minutes++,
        randomId: () => `id${ids++}`,
        tell: (name, event) => {
          if (name === 'document/changed-on-disk') told.push(event as DiskChange);
        },
        makeDocument: () => Promise.reject(new Error('No plan is written here.')),
        makeTemplate: () => new Uint8Array([0x50, 0x4b]),
        watching: { settleMs: 15, pollMs: 40 },
        ...options,
      });
      started.push(services);
      return services;
    },
    remove: async () => {
      for (const services of started) await services.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An error as the system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as if by the system`), { code });
}

const throwing = (code: string) => () => {
  throw systemError(code);
};
const refusing = (code: string) => () => Promise.reject(systemError(code));

/** The machine's disk with some of its deeds refused, each with the system's code given for it. */
export function diskRefusing(codes: Partial<Record<keyof Disk | 'writeFile', string>>): Disk {
  const { writeFile, ...deeds } = codes;
  const refused = Object.fromEntries(
    Object.entries(deeds).map(([deed, code]) => [
      deed,
      deed === 'watchFolder' ? throwing(code) : refusing(code),
    ]),
  );
  if (writeFile === undefined) return { ...nodeDisk, ...refused };
  const open: Disk['open'] = async (...ask) => {
    const handle = await nodeDisk.open(...ask);
    handle.writeFile = refusing(writeFile);
    return handle;
  };
  return { ...nodeDisk, open, ...refused };
}
