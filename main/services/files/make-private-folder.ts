import type { Disk } from './disk.ts';

/**
 * Makes a folder of the program's own, with those above it: unsaved work is as confidential as its file, so nobody else
 * may look in. One that is there stays as it is. Where none can be made, the write into it says so.
 */
export async function makePrivateFolder(disk: Disk, folder: string): Promise<void> {
  await disk.mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
}
