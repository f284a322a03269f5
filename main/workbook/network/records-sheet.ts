import { onPagesOfRecords } from '../bare-sheet.ts';
import type { Cell, Choices, Row, Sheet, TableColumn } from '../book.ts';
import { look, type NumberFormat, type Side } from '../looks.ts';
import { textWidth } from '../text-width.ts';
import type { LeafCell } from './leaf-codec.ts';
import type { LeafColumn } from './leaf-columns.ts';

const widest = 40;

const formats: Partial<Record<LeafColumn['kind'], NumberFormat>> = {
  rate: 'rate',
  date: 'isoDate',
  text: 'text',
  name: 'text',
  list: 'text',
  selector: 'text',
  numbers: 'text',
};

/** Records as a native table: header in the first row, lists to choose from, blank cells ready in their format. */
export function recordsSheet(
  name: string,
  table: string,
  columns: readonly LeafColumn[],
  records: readonly (readonly LeafCell[])[],
): Sheet {
  const looks = columns.map(({ kind }, index) =>
    look('plain', formats[kind] ?? 'general', sideOf(columns, index)),
  );
  const header: Row = {
    height: 42,
    cells: columns.map(({ title }, index): Cell => ({
      kind: 'text',
      text: title,
      look: look('header', 'general', sideOf(columns, index)),
    })),
  };
  const blankRow: Row = { height: null, cells: looks.map((each): Cell => ({ kind: 'blank', look: each })) };
  const rowCount = Math.max(1, records.length);
  return {
    name,
    widths: columns.map((column, index) =>
      widthOf(
        column,
        records.map((cells) => cells[index]!),
      ),
    ),
    rows: {
      *[Symbol.iterator]() {
        yield header;
        for (const cells of records) {
          yield { height: null, cells: cells.map((cell, index) => cellOf(cell, looks[index]!)) };
        }
        if (records.length === 0) yield blankRow;
      },
    },
    frozen: { rows: 1, columns: 1 },
    tables: [
      {
        name: table,
        top: 0,
        left: 0,
        rowCount,
        columns: columns.map(({ title }): TableColumn => ({ title, total: { kind: 'none' } })),
        hasTotals: false,
      },
    ],
    charts: [],
    choices: columns.flatMap((column, index) => choicesOf(column, index, rowCount)),
    marks: [],
    print: onPagesOfRecords(columns.length, name),
  };
}

const isMeasure = ({ kind }: LeafColumn) => kind === 'number' || kind === 'rate';

/** Text behind a column of numbers keeps its distance. */
function sideOf(columns: readonly LeafColumn[], index: number): Side {
  if (isMeasure(columns[index]!)) return 'right';
  return index > 0 && isMeasure(columns[index - 1]!) ? 'indented' : 'left';
}

function cellOf(cell: LeafCell, look: Cell['look']): Cell {
  if (cell === null) return { kind: 'blank', look };
  if (typeof cell === 'string') return { kind: 'text', text: cell, look };
  if (typeof cell === 'number') return { kind: 'number', value: cell, look };
  if (typeof cell === 'boolean') return { kind: 'truth', value: cell, look };
  return { kind: 'date', date: cell.date, look };
}

function widthOf({ title }: LeafColumn, cells: readonly LeafCell[]): number {
  const longestWord = Math.max(...title.split(' ').map(textWidth));
  let width = Math.max(longestWord + 3, Math.ceil(textWidth(title) / 3) + 3, 9);
  for (const cell of cells) {
    const shown = typeof cell === 'object' ? 10 : textWidth(String(cell));
    if (cell !== null) width = Math.max(width, shown + 2);
  }
  return Math.min(width, widest);
}

/** Rows below the last, for which lists are offered too. */
const rowsToCome = 1000;

function choicesOf({ kind, words }: LeafColumn, column: number, rowCount: number): readonly Choices[] {
  const offered = kind === 'truth' ? ['TRUE', 'FALSE'] : words;
  // A list inside a sheet takes 255 letters, and a comma parts its words.
  const isPossible = offered.length > 0 && offered.join(',').length <= 255 && !offered.join('').includes(',');
  return isPossible ? [{ rows: [1, rowCount + rowsToCome], column, words: offered }] : [];
}
