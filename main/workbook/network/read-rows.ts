import type { Finding } from '../../../scenarios/checks/finding.ts';
import type { FoundCell, FoundRow, FoundSheet } from '../read/found-workbook.ts';
import { decodeLeaf } from './leaf-codec.ts';
import type { LeafColumn } from './leaf-columns.ts';
import { jsonBuilder, putBlank } from './record-codec.ts';
import { cellAt, finding } from './workbook-findings.ts';

/** What reading shares: how days are counted, and what has been found so far. */
export interface Reading {
  readonly isFrom1904: boolean;
  readonly findings: Finding[];
}

/** JSON of a record that is being read. */
export type FoundRecord = Record<string, unknown>;

/** Which column of the sheet holds which field. */
export type FoundHeader = ReadonlyMap<number, LeafColumn>;

const plain = (title: string) => title.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** The columns that the first row names; what it names beside them, and what it lacks, is told. */
export function headerOf(
  sheet: FoundSheet,
  columns: readonly LeafColumn[],
  { findings }: Reading,
): FoundHeader {
  const byTitle = new Map(columns.map((column) => [plain(column.title), column]));
  const header = new Map<number, LeafColumn>();
  const first = sheet.rows[0];
  for (const [place, cell] of first?.row === 0 ? first.cells : []) {
    const title = plain(textOf(cell));
    const column = byTitle.get(title);
    if (column === undefined) {
      findings.push(
        finding(
          'warning',
          'column-unknown',
          `${cellAt(sheet, 0, place)}: the column “${textOf(cell)}” is none of sheet ${sheet.name} and was not read.`,
          'Give it the header that export gives it, or leave it out.',
        ),
      );
    } else header.set(place, column);
  }
  const found = new Set(header.values());
  for (const column of columns) {
    if (!column.isRequired || found.has(column)) continue;
    findings.push(
      finding(
        'error',
        'column-missing',
        `Sheet ${sheet.name} has no column “${column.title}”, which every row needs.`,
        'Write the header in the first row.',
      ),
    );
  }
  return header;
}

export function bodyOf({ rows }: FoundSheet): readonly FoundRow[] {
  return rows[0]?.row === 0 ? rows.slice(1) : rows;
}

/** The JSON of one row; a cell that does not fit is told, and left out. */
export function recordOf(
  sheet: FoundSheet,
  { row, cells }: FoundRow,
  header: FoundHeader,
  { isFrom1904, findings }: Reading,
): FoundRecord {
  const builder = jsonBuilder();
  for (const [place, column] of header) {
    const cell = cells.get(place);
    if (cell === undefined) {
      putBlank(builder, column);
      continue;
    }
    const { value, problem } = decodeLeaf(column, cell, isFrom1904);
    if (problem === null) builder.put(column, value);
    else {
      findings.push(
        finding(
          'error',
          'cell-unfit',
          `${cellAt(sheet, row, place)}: ${column.title} ${problem}${sayFound(cell)}.`,
          'Mend the cell, or leave it blank for the default.',
        ),
      );
    }
  }
  return builder.json();
}

/** Text of a cell, whatever it holds; the empty text of a blank one. */
export function textOf(cell: FoundCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}

const longestShown = 40;

function sayFound(cell: FoundCell): string {
  if (typeof cell === 'object') return '';
  const text = String(cell);
  return `, not “${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}”`;
}
