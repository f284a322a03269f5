import { readFile } from 'node:fs/promises';
import { fieldLines } from '../../../scenarios/difference/field-lines.ts';
import { readDocument } from '../../services/documents.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';

const linesAtOnce = 10_000;

export const textconvCommand = command({
  name: 'textconv',
  positionals: ['FILE'],
  options: {},
  about: [
    'Prints a file one field a line, so that git diff shows one line for one edit, with its place. A file',
    'that cannot be opened, such as one with conflict marks in it, is printed as it stands.',
    'Set it once: git config diff.plusn.textconv "plusn textconv", and *.plusn diff=plusn in',
    '.gitattributes.',
  ],
  examples: ['plusn textconv scenarios/examples/small-appliances.plusn'],
  run: async ({ positionals: [file = ''] }, terminal) => {
    const { document } = await readDocument(file);
    if (document === null) {
      terminal.note(`${file} cannot be opened as a scenario file and is shown as it stands.`);
      terminal.out(await readFile(file, 'utf8'));
      return exitCode.done;
    }
    let lines: string[] = [];
    for (const line of fieldLines(document)) {
      if (lines.push(line) < linesAtOnce) continue;
      terminal.out(`${lines.join('\n')}\n`);
      lines = [];
    }
    if (lines.length > 0) terminal.out(`${lines.join('\n')}\n`);
    return exitCode.done;
  },
});
