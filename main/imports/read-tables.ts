import type { Finding } from '../../scenarios/checks/finding.ts';
import { cellText, type CellTable } from '../../scenarios/import/cell-table.ts';
import { readDelimited } from '../../scenarios/import/delimited-text.ts';
import type { Language } from '../contract/preferences.ts';
import { recordSheets } from '../workbook/network/network-sheets.ts';
import { finding } from '../workbook/network/workbook-findings.ts';
import { readWorkbook, sayTooLarge } from '../workbook/read/read-workbook.ts';
import { workbookLimits, type WorkbookLimits } from '../workbook/read/workbook-limits.ts';
import { WorkbookRefused } from '../workbook/read/workbook-refused.ts';
import { decodeText } from './decode-text.ts';

/** The tables of a file, or why there are none. */
export interface ReadTables {
  readonly tables: readonly CellTable[];
  /** Whether it is the workbook of a whole network, as export writes it. */
  readonly isNetworkBook: boolean;
  readonly findings: readonly Finding[];
}

const refused = (say: string): ReadTables => ({
  tables: [],
  isNetworkBook: false,
  findings: [finding('error', 'file-refused', say, null)],
});

/** Reads a workbook, or text with marks between its cells. `name` is the file's own, without its folder. */
export function readTables(bytes: Uint8Array, name: string, language: Language): ReadTables {
  if (bytes.length > workbookLimits.fileBytes) return refused(sayTooLarge(workbookLimits));
  if (isScenarioFile(bytes, name)) return refused(sayScenarioFile(name));
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isCompound || /\.xls[xm]?$/i.test(name)) return readBook(bytes);
  if (bytes.subarray(0, 4096).includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe)) {
    return refused(`${name} is neither a workbook nor text. Save it as .xlsx or .csv, then try again.`);
  }
  const { text, encoding } = decodeText(bytes, language);
  const read = readText(text, name);
  if (encoding === null) return read;
  const say = `${name} is not UTF-8 and was read as ${encoding}. Look whether its names are right.`;
  return {
    ...read,
    findings: [
      ...read.findings,
      finding('warning', 'text-encoding', say, 'Save it as “CSV UTF-8” if they are not.'),
    ],
  };
}

/** By its name, or by what a scenario file begins with. */
function isScenarioFile(bytes: Uint8Array, name: string): boolean {
  if (/\.plusn$/i.test(name)) return true;
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"plusn"/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}

const sayScenarioFile = (name: string) =>
  `${name} is a scenario file, not a table of rows. Open it as it is; on the command line, plusn diff says what differs between two such files, and plusn merge joins them.`;

/** Reads text that was pasted, or decoded of a file. */
export function readText(text: string, name: string, limits: WorkbookLimits = workbookLimits): ReadTables {
  let cells = 0;
  return unlessRefused(() => {
    const table = readDelimited(text, name, (column) => {
      cells += 1;
      if (cells > limits.cells) throw tooMany(name, limits.cells, 'cells that hold something');
      if (column >= limits.columns) throw tooMany(name, limits.columns, 'columns');
    });
    return table.rows.length === 0
      ? refused(`There is nothing in ${name}.`)
      : { tables: [table], isNetworkBook: false, findings: [] };
  });
}

function tooMany(name: string, most: number, what: string): WorkbookRefused {
  return new WorkbookRefused(
    `${name} has more than ${most.toLocaleString('en-US')} ${what}, the most that are read. Split it.`,
  );
}

function unlessRefused(read: () => ReadTables): ReadTables {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookRefused) return refused(error.message);
    throw error;
  }
}

function readBook(bytes: Uint8Array): ReadTables {
  return unlessRefused(() => {
    const { sheets, isFrom1904, notes } = readWorkbook(bytes);
    const tables = sheets
      .filter(({ rows }) => rows.length > 0)
      .map((sheet): CellTable => ({ ...sheet, isFrom1904 }));
    if (tables.length === 0) return refused('The workbook has no cell that holds anything.');
    return {
      tables,
      isNetworkBook: isNetworkBook(tables),
      findings: notes.map((say) => finding('note', 'workbook-note', say, null)),
    };
  });
}

/** An export says on its first sheet what it is, and has a sheet for every kind of record. */
function isNetworkBook(tables: readonly CellTable[]): boolean {
  const about = tables.find(({ name }) => name === 'About');
  const says =
    about?.rows.some(({ cells }) => /plusn import reads it back/.test(cellText(cells.get(0)))) === true;
  const names = new Set(tables.map(({ name }) => name));
  return (
    says &&
    names.has('Settings') &&
    recordSheets.filter(({ name }) => names.has(name)).length > recordSheets.length / 2
  );
}
