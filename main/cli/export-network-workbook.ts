import { networkBook } from '../workbook/network/network-book.ts';
import { writeBook } from '../workbook/write/write-book.ts';
import { checkOutPath } from './check-out-path.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { formatName } from './format.ts';
import { readChosenNetwork } from './read-chosen-network.ts';
import { programVersion } from './render-version.ts';
import type { Terminal } from './terminal.ts';
import { writeAnswerFile } from './write-answer.ts';

const option = '--xlsx';

export interface NetworkWorkbookAsk {
  readonly file: string;
  readonly path: string;
  readonly scenario: string | null;
}

/** Writes a network, overrides applied, as a workbook that import reads back to the same network. */
export async function exportNetworkWorkbook(
  { file, path, scenario }: NetworkWorkbookAsk,
  terminal: Terminal,
): Promise<ExitCode> {
  await checkOutPath(path, file, option);
  const chosen = await readChosenNetwork(file, scenario, terminal);
  if (chosen === null) return exitCode.findings;
  const bytes = writeBook(
    networkBook(chosen.network, {
      title: formatName(chosen.network.settings.title),
      programVersion: programVersion(),
      writtenAt: `${terminal.today()}T00:00:00Z`,
    }),
  );
  await writeAnswerFile(bytes, path, option, terminal);
  return exitCode.done;
}
