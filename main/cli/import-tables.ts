import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { putImport } from '../../scenarios/import/put-import.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { Collection, Network } from '../../scenarios/domain/network.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { withEntry } from '../../scenarios/trail/join-trails.ts';
import { trailChanges } from '../../scenarios/trail/trail-changes.ts';
import type { Language } from '../contract/preferences.ts';
import { proposeImport } from '../imports/propose-import.ts';
import { proposeMapping } from '../imports/propose-mapping.ts';
import { hasRows } from '../imports/read-rows.ts';
import type { MappedTable } from '../imports/reading.ts';
import { isNoteSheet } from '../imports/template/template-book.ts';
import { readTables } from '../imports/read-tables.ts';
import { readDocument } from '../services/documents.ts';
import { backupPath } from '../services/files/backup-path.ts';
import { nodeDisk } from '../services/files/disk.ts';
import { writeWhole } from '../services/files/write-whole.ts';
import { checkOutPath } from './check-out-path.ts';
import { renderDifferences } from './difference/render-differences.ts';
import { sayDifferences } from './difference/say-differences.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { formatNumber } from './format.ts';
import { noteOlderVersion } from './note-older-version.ts';
import { readImportFile } from './read-import-file.ts';
import { adjustMapping, entityAsked, type ImportWords } from './read-import-words.ts';
import { countFindings, renderFindings } from './render-findings.ts';
import { renderMapping, sayConversion, sayRows } from './render-import.ts';
import type { OptionValues } from './option.ts';
import type { Terminal } from './terminal.ts';
import { trailEntryOf, type trailOptions } from './trail-options.ts';
import { UsageError } from './usage-error.ts';
import { writeAnswerFile } from './write-answer.ts';

export interface ImportAsk extends ImportWords {
  readonly file: string;
  /** Scenario file whose network takes the rows. */
  readonly into: string;
  /** `null`: `into` itself, whose old bytes are kept beside it. */
  readonly out: string | null;
  readonly sheets: readonly string[];
  readonly language: Language;
  readonly skipErrors: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  /** What the file is to say of this in its history. */
  readonly trail: OptionValues<typeof trailOptions>;
}

/** Reads a planner's own tables into a network: says what they were taken for and what changes, and writes it where asked. */
export async function importTables(ask: ImportAsk, terminal: Terminal): Promise<ExitCode> {
  if (ask.out !== null) await checkOutPath(ask.out, ask.file);
  const opened = await readDocument(ask.into);
  if (opened.document === null) {
    for (const line of renderFindings(opened.findings, ask.into, terminal.width)) terminal.note(line);
    terminal.note(`Nothing is written: ${ask.into} cannot be opened.`);
    return exitCode.findings;
  }
  noteOlderVersion(ask.into, opened, terminal);
  const { document } = opened;
  const found = await readFound(ask);
  if (found.tables.length === 0) {
    for (const line of renderFindings(found.findings, ask.file, terminal.width)) terminal.note(line);
    terminal.note(`Nothing is written: ${ask.file} has ${countFindings(found.findings)}.`);
    return exitCode.findings;
  }
  const tables = mappedTables(found.tables, document.network, ask, terminal);
  const proposal = proposeImport(document.network, tables, progressOn(terminal));
  const after = putImport(document.network, proposal);
  const findings = [...found.findings, ...proposal.findings];
  const subjects = sayDifferences(
    { network: document.network, scenarios: null },
    { network: after, scenarios: null },
    false,
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const isHeld = errors > 0 && !ask.skipErrors;
  if (ask.json) {
    const { conversions, rows } = proposal;
    const mappings = tables.map(({ mapping }) => mapping);
    terminal.out(`${JSON.stringify({ mappings, conversions, rows, subjects, findings })}\n`);
  } else {
    const isThere = (collection: string, id: string) => isIn(document.network, collection as Collection, id);
    const lines = [
      ...tables.flatMap(({ table, mapping }) => [...renderMapping(table, mapping, terminal.width), '']),
      ...proposal.conversions.map(sayConversion),
      sayRows(proposal, isThere),
      ...(subjects.length === 0 ? ['Nothing changes.'] : renderDifferences(subjects, terminal.width)),
    ];
    terminal.out(`${lines.join('\n')}\n`);
  }
  for (const line of renderFindings(findings, ask.file, terminal.width)) terminal.note(line);
  if (ask.dryRun) return errors > 0 ? exitCode.findings : exitCode.done;
  if (isHeld) {
    terminal.note(
      `Nothing is written: ${ask.file} has ${countFindings(findings)}. Mend them, or leave those rows out with --skip-errors.`,
    );
    return exitCode.findings;
  }
  if (subjects.length === 0) return exitCode.done;
  const imported = { ...document, network: after };
  const entry = trailEntryOf(ask.trail, 'imported', trailChanges(document, imported), terminal);
  const trail = entry === null ? document.trail : withEntry(document.trail, entry);
  await write({ ...imported, trail }, ask, terminal);
  return exitCode.done;
}

async function readFound({ file, language }: ImportAsk) {
  const read = await readImportFile(file);
  if (read.bytes === null) return { tables: [], findings: read.findings };
  return readTables(read.bytes, basename(file), language);
}

function mappedTables(
  all: ReturnType<typeof readTables>['tables'],
  network: Network,
  ask: ImportAsk,
  terminal: Terminal,
): readonly MappedTable[] {
  for (const name of ask.sheets) {
    if (all.some((table) => table.name === name)) continue;
    throw new UsageError(
      `There is no sheet ${name}. There are ${all.map((table) => table.name).join(', ')}.`,
    );
  }
  const chosen = ask.sheets.length === 0 ? all : all.filter(({ name }) => ask.sheets.includes(name));
  if (ask.as !== null && chosen.length > 1) {
    throw new UsageError(
      `--as says what the rows of one sheet are. Choose it: --sheet "${chosen[0]!.name}".`,
    );
  }
  const entity = ask.as === null ? null : entityAsked(ask.as).id;
  const used = new Set<string>();
  const mapped = chosen.flatMap((table): readonly MappedTable[] => {
    if (isNoteSheet(table.name)) return [];
    const proposed = proposeMapping(table, {
      network,
      remembered: {},
      entity,
      dayOrder: ask.dayOrder,
    });
    if (proposed !== null) {
      const mapping = adjustMapping(proposed, table, ask, used);
      return hasRows(table, mapping) ? [{ table, mapping }] : [];
    }
    terminal.note(
      `Sheet ${table.name} was left out: its headers say nothing. Say what its rows are with --sheet and --as.`,
    );
    return [];
  });
  const unused = ask.map.find((word) => !used.has(word));
  if (unused !== undefined) {
    throw new UsageError(
      `--map ${unused}: there is no column of that header. Write the header as the sheet has it.`,
    );
  }
  return mapped;
}

function isIn(network: Network, collection: Collection, id: string): boolean {
  const field = idField(collection);
  return (network[collection] as readonly Readonly<Record<string, unknown>>[]).some(
    (each) => each[field] === id,
  );
}

/** Rows read so far, on a terminal that is looked at. */
function progressOn(terminal: Terminal): (done: number, of: number) => void {
  return (done, of) => {
    if (!terminal.isLive || of < 20_000) return;
    terminal.noteRaw(
      done === of ? '\r\u001b[K' : `\r\u001b[KReading row ${formatNumber(done)} of ${formatNumber(of)}`,
    );
  };
}

async function write(document: PlannerDocument, ask: ImportAsk, terminal: Terminal): Promise<void> {
  const text = serialiseDocument(document);
  if (ask.out !== null && resolve(ask.out) !== resolve(ask.into)) {
    await writeAnswerFile(text, ask.out, '--out', terminal);
    return;
  }
  const keepReplaced = (bytes: Uint8Array, target: string) => backupPath(target, bytes);
  const written = await writeWhole(ask.into, text, { disk: nodeDisk, randomId: randomUUID, keepReplaced });
  terminal.note(
    `Wrote ${ask.into}.${written.backupPath === null ? '' : ` What it held is kept as ${written.backupPath}.`}`,
  );
}
