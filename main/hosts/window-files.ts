import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface WindowFile {
  /** Where it lies on the disk. */
  file: string;
  type: string;
}

/**
 * The files of the built window by the path of their address, as they lay in the folder when this was called. What is
 * not in the list cannot be asked for, so no address needs to be turned into a path. Links are not followed, and a file
 * of a type that a window does not need is not listed.
 */
export function listWindowFiles(folder: string): ReadonlyMap<string, WindowFile> {
  const files = new Map<string, WindowFile>();
  const list = (from: string, address: string): void => {
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const file = join(from, entry.name);
      const type = types[extname(entry.name)];
      if (entry.isDirectory()) list(file, `${address}${entry.name}/`);
      else if (entry.isFile() && type !== undefined) files.set(`${address}${entry.name}`, { file, type });
    }
  };
  list(folder, '/');
  const index = files.get('/index.html');
  if (index === undefined) {
    throw new Error(`There is no window in ${folder}: index.html is missing. Build the window first.`);
  }
  files.set('/', index);
  return files;
}
