import { constants } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { PlannerFailure } from '../../contract/planner-failure.ts';
import type { FileKind, FolderEntry, FolderListing } from '../../contract/requests.ts';
import { fileEndings } from '../../contract/file-endings.ts';
import type { Disk } from './disk.ts';
import { fileFailure } from './file-failure.ts';
import { wholePath } from './whole-path.ts';

/** `file2` stands before `file10`. */
const { compare } = new Intl.Collator('en', { numeric: true });

const inOrder = (one: FolderEntry, two: FolderEntry) =>
  Number(two.isFolder) - Number(one.isFolder) || compare(one.name, two.name);

/** The folders and the files of one kind in a folder, hidden ones and links that lead nowhere left out. */
export async function listFolder(
  disk: Disk,
  asked: string,
  kind: FileKind,
): Promise<Omit<FolderListing, 'places'>> {
  const folder = wholePath(asked);
  const found = await disk.readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const failure = fileFailure(error, folder, 'read');
    if (failure.code !== 'no-permission') throw failure;
    const next = 'Choose another folder, or ask its owner for permission.';
    throw new PlannerFailure(failure.code, `The folder ${folder} may not be looked into. ${next}`, folder);
  });
  const shown = found.filter((each) => !each.name.startsWith('.'));
  const isOfKind = (name: string) => fileEndings[kind].includes(extname(name).toLowerCase().slice(1));
  const likely = shown.filter((each) => !each.isFile() || isOfKind(each.name));
  const entries = await Promise.all(likely.map((each) => describe(disk, join(folder, each.name), each.name)));
  const parent = dirname(folder);
  return {
    folder,
    parent: parent === folder ? null : parent,
    entries: entries
      .filter((each) => each !== null)
      .filter((each) => each.isFolder || isOfKind(each.name))
      .sort(inOrder),
    isWritable: await mayWrite(disk, folder),
  };
}

/** `null` for what is neither folder nor file, or gone since. Links are what they lead to. */
async function describe(disk: Disk, path: string, name: string): Promise<FolderEntry | null> {
  const found = await disk.stat(path).catch(() => null);
  if (found === null || !(found.isDirectory() || found.isFile())) return null;
  const isFolder = found.isDirectory();
  return {
    name,
    path,
    isFolder,
    bytes: isFolder ? null : found.size,
    modifiedAt: isFolder ? null : found.mtime.toISOString(),
  };
}

/** Whether the system lets us write there; a disk that is full or gone shows only when it is tried. */
export function mayWrite(disk: Disk, path: string): Promise<boolean> {
  return disk.access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
