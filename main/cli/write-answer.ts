import { writeFile } from 'node:fs/promises';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Writes a command's answer to the file asked for, and says so; to standard output where none is. */
export async function writeAnswer(text: string, path: string | null, terminal: Terminal): Promise<void> {
  if (path === null) terminal.out(text);
  else await writeAnswerFile(text, path, '--out', terminal);
}

/** Writes an answer to the file that an option names, and says so. */
export async function writeAnswerFile(
  content: string | Uint8Array,
  path: string,
  option: string,
  terminal: Terminal,
): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${option} ${path} cannot be written: ${reason}. Name a file in a folder that exists.`,
    );
  }
  terminal.note(`Wrote ${path}.`);
}
