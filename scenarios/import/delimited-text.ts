import type { CellTable, TableCell, TableRow } from './cell-table.ts';
import { delimitedCell } from './delimited-cell.ts';

/** Marks between cells, the likeliest first: a tab is never part of a number. */
const marks = ['\t', ';', ',', '|'] as const;
export type Delimiter = (typeof marks)[number];

const linesLookedAt = 50;

/**
 * The cells of delimited text: CSV of any country, or what a spreadsheet puts on the clipboard. A cell in double quotes may
 * hold marks, line breaks and doubled quotes. Every cell is text: what it means is decided by its column. `onCell` hears of
 * each that holds something, and may throw to end it.
 */
export function readDelimited(
  text: string,
  name: string,
  onCell: (column: number) => void = () => undefined,
): CellTable {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const stated = /^sep=([^"\r\n])\r?\n/i.exec(source);
  const from = stated === null ? 0 : stated[0].length;
  const delimiter = stated === null ? delimiterOf(source) : stated[1]!;
  const rows: TableRow[] = [];
  let cells = new Map<number, TableCell>();
  let row = stated === null ? 0 : 1;
  let column = 0;
  let at = from;
  while (at < source.length) {
    const cell = delimitedCell(source, at, delimiter);
    const trimmed = cell.isQuoted ? cell.text : cell.text.trim();
    if (trimmed !== '') {
      onCell(column);
      cells.set(column, trimmed);
    }
    const mark = source[cell.end];
    at = cell.end + 1;
    if (mark === delimiter) {
      column += 1;
      continue;
    }
    if (mark === '\r' && source[at] === '\n') at += 1;
    if (cells.size > 0) rows.push({ row, cells });
    cells = new Map();
    column = 0;
    row += 1;
  }
  if (cells.size > 0) rows.push({ row, cells });
  return { name, rows, merged: [], isFrom1904: false };
}

/** The mark that stands equally often in most of the first lines; a comma where none does. */
export function delimiterOf(text: string): Delimiter {
  const lines = text.slice(0, 100_000).split(/\r\n|\n|\r/, linesLookedAt);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const mark of marks) {
    const counts = lines.filter((line) => line !== '').map((line) => countOutside(line, mark));
    const most = counts.filter((count) => count > 0);
    if (most.length === 0) continue;
    const usual = most.toSorted((a, b) => a - b)[Math.floor(most.length / 2)]!;
    const agreeing = counts.filter((count) => count === usual).length;
    const score = agreeing / counts.length;
    // Two that agree equally: the one before it in the list, for a decimal comma is as regular as a mark.
    if (score > bestScore + 1e-9) {
      best = mark;
      bestScore = score;
    }
  }
  return best;
}

function countOutside(line: string, mark: string): number {
  let count = 0;
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === mark && !isQuoted) count += 1;
  }
  return count;
}
