import { extname } from 'node:path';
import type { Disk } from './disk.ts';

/** A copy of a file that cannot be read any more, named by the time. The file itself stays until it is written anew. */
export async function setAside(disk: Disk, path: string, nowMs: number): Promise<string> {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  const when = new Date(nowMs).toISOString().replace(/[:.]/g, '-');
  const keptAt = `${stem}.set-aside-${when}${ending}`;
  await disk.copyFile(path, keptAt);
  return keptAt;
}
