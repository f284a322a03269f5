import { join } from 'node:path';
import type { Disk } from './disk.ts';

const pattern = /^\.plusn-[\w-]+\.tmp$/;
const longestWriteMs = 60 * 60 * 1000;

/** Name of a file that is there only while another one is written: hidden, short whatever the other one is called. */
export function temporaryName(id: string): string {
  return `.plusn-${id}.tmp`;
}

/** Removes what a program that was killed in the middle of a write has left in a folder: temporary files over an hour old. */
export async function sweepTemporaryFiles(disk: Disk, folder: string, nowMs: number): Promise<void> {
  const names = await disk.readdir(folder).catch(() => []);
  for (const name of names.filter((each) => pattern.test(each))) {
    const path = join(folder, name);
    const found = await disk.lstat(path).catch(() => null);
    if (found !== null && nowMs - found.mtimeMs > longestWriteMs) {
      await disk.rm(path, { force: true }).catch(() => undefined);
    }
  }
}
