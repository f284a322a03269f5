import { join } from 'node:path';
import type { FolderListing } from '../../contract/requests.ts';
import type { Disk } from './disk.ts';

type Place = FolderListing['places'][number];

const folderNames = { desktop: 'Desktop', documents: 'Documents', downloads: 'Downloads' } as const;
const drives = Array.from({ length: 26 }, (_, n) => `${String.fromCodePoint(65 + n)}:\\`);

/**
 * Where a planner may start to look for a file: `home`, `documents`, `desktop`, `downloads` where they are, and the roots.
 * Those words are names for the window to translate; a drive is named as the system names it.
 */
export async function listPlaces(disk: Disk, home: string): Promise<readonly Place[]> {
  const named = await linuxFolders(disk, home);
  const isWindows = /^[a-z]:/i.test(home);
  const roots = isWindows
    ? drives.map((drive) => ({ name: drive, path: drive }))
    : [{ name: 'root', path: '/' }];
  const candidates: readonly Place[] = [
    { name: 'home', path: home },
    { name: 'documents', path: named.get('DOCUMENTS') ?? join(home, folderNames.documents) },
    { name: 'desktop', path: named.get('DESKTOP') ?? join(home, folderNames.desktop) },
    { name: 'downloads', path: named.get('DOWNLOAD') ?? join(home, folderNames.downloads) },
    ...roots,
  ];
  const isThere = await Promise.all(candidates.map(({ path }) => isFolder(disk, path)));
  // A Linux folder that is switched off is home itself.
  return candidates.filter(({ name, path }, n) => isThere[n] === true && (name === 'home' || path !== home));
}

/** Linux desktops name these folders in the planner's language (`文件`) and keep the names in a file of shell variables. */
async function linuxFolders(disk: Disk, home: string): Promise<ReadonlyMap<string, string>> {
  const text = await disk.readFile(join(home, '.config', 'user-dirs.dirs'), 'utf8').catch(() => '');
  const lines = text.matchAll(/^XDG_(\w+)_DIR="(.*)"$/gm);
  return new Map(
    [...lines].map(([, name = '', path = '']) => [name, join(path.replace(/^\$HOME/, home), '.')]),
  );
}

function isFolder(disk: Disk, path: string): Promise<boolean> {
  return disk.stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
