import { language } from '../../contract/preferences.ts';
import { templateBook } from '../../imports/template/template-book.ts';
import { writeBook } from '../../workbook/write/write-book.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { programVersion } from '../render-version.ts';
import { UsageError } from '../usage-error.ts';
import { writeAnswerFile } from '../write-answer.ts';

export const templateCommand = command({
  name: 'template',
  positionals: [],
  options: {
    language: {
      kind: 'choice',
      choices: language.options,
      say: 'of its headers and notes; English where none is named',
    },
    out: { kind: 'text', value: 'PATH', say: 'the workbook to write' },
  },
  about: [
    'Writes an empty workbook for planners to fill in: a sheet for each kind of record, headers with',
    'units, lists to choose from, a note on every column, and an example row that is not imported.',
    'plusn import BOOK --into FILE reads it, whatever its language.',
  ],
  examples: [
    'plusn template --language zh-HK --out template.xlsx',
    'plusn import template.xlsx --into network.plusn --dry-run',
  ],
  run: async ({ options }, terminal) => {
    if (options.out === null) throw new UsageError('template needs --out PATH, the workbook to write.');
    await checkOutPath(options.out, null);
    const stamp = { programVersion: programVersion(), writtenAt: `${terminal.today()}T00:00:00Z` };
    await writeAnswerFile(
      writeBook(templateBook(options.language ?? 'en', stamp)),
      options.out,
      '--out',
      terminal,
    );
    return exitCode.done;
  },
});
