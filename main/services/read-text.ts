import { readFile, stat } from 'node:fs/promises';
import { NotThereError } from './not-there-error.ts';

const mebibyte = 2 ** 20;
/** A model of a million columns has a solution file of about a hundred mebibytes. */
const largestMiB = 512;

/** The text of a file that is no scenario file. One that is not there, cannot be read or is too large throws `NotThereError`. */
export async function readText(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new NotThereError(`There is no file ${path}. Check the path.`);
  if (!found.isFile()) throw new NotThereError(`${path} is not a file. Name a file inside it.`);
  if (found.size > largestMiB * mebibyte)
    throw new NotThereError(
      `${path} is larger than ${largestMiB} MiB, the most that is read of such a file.`,
    );
  return readFile(path, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotThereError(`${path} cannot be read: ${reason}. Check its permissions.`);
  });
}
