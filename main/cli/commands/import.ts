import { readFile, stat } from 'node:fs/promises';
import { collections } from '../../../scenarios/domain/network.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { withEntry } from '../../../scenarios/trail/join-trails.ts';
import { trailChanges } from '../../../scenarios/trail/trail-changes.ts';
import { readDocument } from '../../services/documents.ts';
import { NotThereError } from '../../services/not-there-error.ts';
import { openNetworkWorkbook, tooLargeWorkbook } from '../../services/open-network-workbook.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { formatCount } from '../format.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { countFindings, renderFindings } from '../render-findings.ts';
import { trailEntryOf, trailOptions } from '../trail-options.ts';
import { UsageError } from '../usage-error.ts';
import { writeAnswerFile } from '../write-answer.ts';

export const importCommand = command({
  name: 'import',
  positionals: ['BOOK'],
  options: {
    onto: {
      kind: 'text',
      value: 'FILE',
      say: 'take scenarios, plans and what the workbook has no sheet for from this file',
    },
    out: { kind: 'text', value: 'PATH', say: 'the scenario file to write' },
    ...trailOptions,
  },
  about: [
    'Reads a network from an Excel workbook as export --xlsx writes it. Sheets and columns are found by',
    'their names, in any order; a blank cell takes the default. Every finding names its sheet and cell.',
    'While there is an error, nothing is written. Macros, links and formulas are never run.',
  ],
  examples: [
    'plusn import network.xlsx --out network.plusn',
    'plusn import demand.xlsx --onto network.plusn --out network-2.plusn',
  ],
  run: async ({ positionals: [book = ''], options }, terminal) => {
    if (options.out === null) throw new UsageError('import needs --out PATH, the scenario file to write.');
    await checkOutPath(options.out, book);
    const onto = options.onto === null ? null : await readDocument(options.onto);
    if (onto !== null && onto.document === null) {
      for (const line of renderFindings(onto.findings, options.onto!, terminal.width)) terminal.note(line);
      terminal.note(`Nothing is written: ${options.onto} cannot be opened.`);
      return exitCode.findings;
    }
    if (onto !== null) noteOlderVersion(options.onto!, onto, terminal);
    const { document, findings } = await readBook(book, onto?.document ?? null);
    for (const line of renderFindings(findings, book, terminal.width)) terminal.note(line);
    if (document === null || findings.some(({ severity }) => severity === 'error')) {
      terminal.note(`Nothing is written: ${book} has ${countFindings(findings)}.`);
      return exitCode.findings;
    }
    const changed = trailChanges(onto?.document ?? null, document);
    const entry = trailEntryOf(options, 'imported', changed, terminal);
    const written = entry === null ? document : { ...document, trail: withEntry(document.trail, entry) };
    await writeAnswerFile(serialiseDocument(written), options.out, '--out', terminal);
    terminal.out(`${sayRead(document)}\n`);
    return exitCode.done;
  },
});

async function readBook(path: string, onto: PlannerDocument | null) {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) throw new NotThereError(`There is no file ${path}. Check the path.`);
  const tooLarge = tooLargeWorkbook(found.size);
  if (tooLarge !== null) return tooLarge;
  return openNetworkWorkbook(await readFile(path), onto, 'plusn import');
}

function sayRead({ network, scenarios }: PlannerDocument): string {
  const counts = collections
    .filter((collection) => network[collection].length > 0)
    .map((collection) => `${network[collection].length.toLocaleString('en-US')} ${collection}`);
  const kept = scenarios.length > 0 ? `, with ${formatCount(scenarios.length, 'scenario')}` : '';
  return `A network of ${counts.join(', ')}${kept}.`;
}
