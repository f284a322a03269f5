import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds since 1970 at which any of these files, or files in these folders, was written last; 0 without any. */
export function newestChange(paths) {
  let newest = 0;
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) continue;
    // A folder's own time tells of files that were taken out of it.
    newest = Math.max(newest, found.mtimeMs);
    if (!found.isDirectory()) continue;
    newest = Math.max(newest, newestChange(readdirSync(path).map((name) => join(path, name))));
  }
  return newest;
}
