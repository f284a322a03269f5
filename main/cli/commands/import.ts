import { collections } from '../../../scenarios/domain/network.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { withEntry } from '../../../scenarios/trail/join-trails.ts';
import { trailChanges } from '../../../scenarios/trail/trail-changes.ts';
import { language } from '../../contract/preferences.ts';
import { readDocument } from '../../services/documents.ts';
import { openNetworkWorkbook } from '../../services/open-network-workbook.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { formatCount } from '../format.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { countFindings, renderFindings } from '../render-findings.ts';
import { importTables } from '../import-tables.ts';
import { dayOrderWords } from '../read-import-words.ts';
import { readImportFile } from '../read-import-file.ts';
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
    out: {
      kind: 'text',
      value: 'PATH',
      say: 'the scenario file to write; with --into, FILE itself where none is named',
    },
    into: {
      kind: 'text',
      value: 'FILE',
      say: "read a template's or a planner's own sheets, or a CSV file, into this file",
    },
    sheet: { kind: 'texts', value: 'NAME', say: 'with --into: this sheet alone; may be given again' },
    as: {
      kind: 'text',
      value: 'WHAT',
      say: 'with --into: what the rows of the sheet are, such as demand or lanes',
    },
    map: {
      kind: 'texts',
      value: '"HEADER=FIELD"',
      say: 'with --into: a column; HEADER=FIELD:UNIT, HEADER=skip',
    },
    set: { kind: 'texts', value: '"FIELD=VALUE"', say: 'with --into: a field that is the same in every row' },
    decimal: {
      kind: 'choice',
      choices: ['.', ','],
      say: 'with --into: the mark before decimals, not as the numbers show',
    },
    dates: {
      kind: 'choice',
      choices: ['dmy', 'mdy', 'ymd'],
      say: 'with --into: the order of day, month and year, not as the dates show together',
    },
    language: {
      kind: 'choice',
      choices: language.options,
      say: 'with --into: of the system that wrote a CSV file without UTF-8',
    },
    whole: {
      kind: 'switch',
      say: 'with --into: the sheet is the whole list; records that it lacks are removed',
    },
    'skip-errors': { kind: 'switch', say: 'with --into: leave rows with an error out and take the others' },
    'dry-run': { kind: 'switch', say: 'with --into: say what would change and write nothing' },
    json: { kind: 'switch', say: 'with --into: print mappings, changes and findings as one JSON object' },
    ...trailOptions,
  },
  about: [
    'Reads a network from an Excel workbook as export --xlsx writes it. Sheets and columns are found by',
    'their names, in any order; a blank cell takes the default. Every finding names its sheet and cell.',
    'While there is an error, nothing is written. Macros, links and formulas are never run.',
    '',
    "With --into: reads the template that plusn template writes, or a planner's own sheets. Headers are",
    'understood in English and Chinese, units are converted, things are found by id or by name; a blank',
    'cell leaves what stands. Says what each column was taken for and what changes.',
  ],
  examples: [
    'plusn import network.xlsx --out network.plusn',
    'plusn import demand.xlsx --onto network.plusn --out network-2.plusn',
    'plusn import forecast.csv --into network.plusn --as demand --map "Cust=market" --dry-run',
  ],
  run: async ({ positionals: [book = ''], options }, terminal) => {
    if (options.into !== null) {
      if (options.onto !== null) throw new UsageError('--into and --onto are two ways. Write one of them.');
      const { into, out, sheet, as, map, set, decimal, dates, whole, json, by, because } = options;
      return importTables(
        {
          file: book,
          into,
          out,
          sheets: sheet,
          as,
          map,
          set,
          decimal,
          dayOrder: dates === null ? null : dayOrderWords[dates],
          whole,
          json,
          language: options.language ?? 'en',
          skipErrors: options['skip-errors'],
          dryRun: options['dry-run'],
          trail: { by, because },
        },
        terminal,
      );
    }
    const alone = mappingOptions.find((name) => isGiven(options[name]));
    if (alone !== undefined)
      throw new UsageError(`--${alone} goes with --into FILE. Write it too, or leave --${alone} out.`);
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

/** Options that mean something with `--into` alone. */
const mappingOptions = [
  'sheet',
  'as',
  'map',
  'set',
  'decimal',
  'dates',
  'language',
  'whole',
  'skip-errors',
  'dry-run',
  'json',
] as const;

const isGiven = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false;

async function readBook(path: string, onto: PlannerDocument | null) {
  const read = await readImportFile(path);
  if (read.bytes === null) return { document: null, findings: read.findings };
  return openNetworkWorkbook(read.bytes, onto, 'plusn import');
}

function sayRead({ network, scenarios }: PlannerDocument): string {
  const counts = collections
    .filter((collection) => network[collection].length > 0)
    .map((collection) => `${network[collection].length.toLocaleString('en-US')} ${collection}`);
  const kept = scenarios.length > 0 ? `, with ${formatCount(scenarios.length, 'scenario')}` : '';
  return `A network of ${counts.join(', ')}${kept}.`;
}
