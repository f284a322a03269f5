import { resolve } from 'node:path';

/**
 * The scenario file that a command line names, as an absolute path; `null` where it names none. The first word is the
 * program; words that begin with a dash are switches, of which Chromium adds its own.
 */
export function fileInArguments(words: readonly string[], workingFolder: string): string | null {
  const file = words.slice(1).find((word) => !word.startsWith('-') && /\.plusn$/i.test(word));
  return file === undefined ? null : resolve(workingFolder, file);
}
