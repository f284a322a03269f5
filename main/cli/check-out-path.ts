import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

const statsOf = (path: string) => stat(path, { bigint: true }).catch(() => null);

const mayWrite = (path: string) =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

/**
 * Throws a `UsageError` where `--out`, or another option that names a file to write, cannot be written or is the very file that is read, by whatever name or link:
 * before the work whose answer would be lost, or would take the place of its question.
 */
export async function checkOutPath(path: string | null, input: string | null, option = 'out'): Promise<void> {
  if (path === null) return;
  const refuse = (reason: string, next: string) =>
    new UsageError(`--${option} ${path} cannot be written: ${reason}. ${next}`);
  const folder = dirname(resolve(path));
  const [out, around, read] = await Promise.all([
    statsOf(path),
    statsOf(folder),
    input === null ? null : statsOf(input),
  ]);
  if (around?.isDirectory() !== true) {
    throw refuse(`there is no folder ${folder}`, 'Name a file in a folder that exists.');
  }
  if (out?.isDirectory() === true) throw refuse('it is a folder', 'Name a file inside it.');
  if (out !== null && read !== null && out.dev === read.dev && out.ino === read.ino) {
    throw refuse('it is the file that is read', 'Name another file.');
  }
  if (!(await mayWrite(out === null ? folder : path))) {
    throw refuse('it may not be written to', 'Check the permissions, or name a file elsewhere.');
  }
}
