import { dirname, resolve } from 'node:path';
import type { Disk } from './disk.ts';
import { isMissing } from './file-failure.ts';

const mostLinks = 40;

/**
 * The file that a path means in the end: symbolic links are followed, also one whose file is not there yet, so that saving
 * writes the file and leaves the link as it is.
 */
export async function followLinks(disk: Disk, path: string): Promise<string> {
  let at = path;
  for (let step = 0; step < mostLinks; step++) {
    const here = at;
    try {
      return await disk.realpath(here);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    const led = await disk.readlink(here).catch(() => null);
    if (led === null) return here;
    at = resolve(dirname(here), led);
  }
  throw Object.assign(new Error(`Too many links at ${path}`), { code: 'ELOOP' });
}
