import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The scenario file that a command line names, as an absolute path; `null` where it names none. The first word is the
 * program; words that begin with a dash are switches, of which Chromium adds its own. Linux names a file by its address.
 */
export function fileInArguments(words: readonly string[], workingFolder: string): string | null {
  const file = words.slice(1).find((word) => !word.startsWith('-') && /\.plusn$/i.test(word));
  if (file === undefined) return null;
  if (!file.startsWith('file:')) return resolve(workingFolder, file);
  try {
    return fileURLToPath(file);
  } catch {
    // The address of another machine is no path here.
    return null;
  }
}
