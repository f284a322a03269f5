import type { Network } from '../../../scenarios/domain/network.ts';
import type { Book, Cell, Choices, Row, Sheet, TableColumn } from '../book.ts';
import { look, type NumberFormat } from '../looks.ts';
import { textWidth } from '../text-width.ts';
import type { LeafCell } from './leaf-codec.ts';
import type { LeafColumn } from './leaf-columns.ts';
import {
  furtherSheet,
  isKnownKey,
  idOf,
  recordParser,
  recordSheets,
  recordsOf,
  type RecordSheet,
} from './network-sheets.ts';
import { encodeRecord } from './record-codec.ts';

export interface NetworkStamp {
  /** What the network is called. */
  readonly title: string;
  readonly programVersion: string;
  /** ISO time. */
  readonly writtenAt: string;
}

/** What a cell of a workbook can hold of a JSON text; the rest stands in the next part. */
const partLetters = 30_000;
const widest = 40;

interface Further {
  readonly sheet: string;
  readonly id: string;
  readonly field: string;
  readonly json: string;
}

/**
 * A network as a workbook, one sheet for each collection and one for each list inside its records. Reading it gives the
 * same network: what no cell can hold stands as JSON on a last sheet.
 */
export function networkBook(network: Network, stamp: NetworkStamp): Book {
  const further: Further[] = [];
  const sheets = recordSheets.flatMap((sheet) => sheetsOf(network, sheet, further));
  for (const [field, value] of Object.entries(network)) {
    // Of a newer program: no sheet of ours holds it.
    if (isKnownKey(field)) continue;
    further.push({ sheet: furtherSheet.network, id: '', field, json: JSON.stringify(value) });
  }
  return {
    title: stamp.title,
    creator: `PlusN ${stamp.programVersion}`,
    writtenAt: stamp.writtenAt,
    fonts: { name: 'Arial', size: 10 },
    sheets: [aboutSheet(stamp), ...sheets, ...(further.length === 0 ? [] : [sheetOfFurther(further)])],
  };
}

function sheetsOf(network: Network, sheet: RecordSheet, further: Further[]): readonly Sheet[] {
  const rows: (readonly LeafCell[])[] = [];
  const childRows = new Map<string, (readonly LeafCell[])[]>(sheet.children.map(({ key }) => [key, []]));
  const parse = recordParser(sheet);
  for (const record of recordsOf(network, sheet)) {
    const id = idOf(record);
    const encoded = encodeRecord(withoutKind(record, sheet), sheet.columns, parse);
    rows.push(encoded.cells);
    for (const [key, list] of Object.entries(encoded.children)) {
      for (const cells of list) childRows.get(key)!.push([id, ...cells]);
    }
    for (const [field, value] of Object.entries(encoded.further)) {
      further.push({ sheet: sheet.name, id, field, json: JSON.stringify(value) });
    }
  }
  const isSettings = sheet.collection === 'settings';
  return [
    recordsSheet(sheet.name, sheet.table, sheet.columns.columns, rows),
    ...sheet.children.map(({ key, name, table, ownerTitle, columns }) => {
      const list = childRows.get(key)!;
      // The settings are one record, so that their lists need not name it.
      return isSettings
        ? recordsSheet(
            name,
            table,
            columns,
            list.map((cells) => cells.slice(1)),
          )
        : recordsSheet(name, table, [ownerColumn(ownerTitle), ...columns], list);
    }),
  ];
}

function withoutKind(record: object, { kind }: RecordSheet): Readonly<Record<string, unknown>> {
  const json = record as Readonly<Record<string, unknown>>;
  if (kind === null) return json;
  const { kind: _, ...rest } = json;
  return rest;
}

const ownerColumn = (title: string): LeafColumn => ({
  path: ['id'],
  title,
  kind: 'text',
  isRequired: true,
  words: [],
});

const formats: Partial<Record<LeafColumn['kind'], NumberFormat>> = {
  rate: 'rate',
  date: 'isoDate',
  text: 'text',
  name: 'text',
  list: 'text',
  selector: 'text',
  numbers: 'text',
};

function recordsSheet(
  name: string,
  table: string,
  columns: readonly LeafColumn[],
  records: readonly (readonly LeafCell[])[],
): Sheet {
  const looks = columns.map(({ kind }) => look('plain', formats[kind] ?? 'general', sideOf(kind)));
  const header: Row = {
    height: 42,
    cells: columns.map(({ title, kind }): Cell => ({
      kind: 'text',
      text: title,
      look: look('header', 'general', sideOf(kind)),
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
    print: {
      orientation: 'landscape',
      repeatedRows: [0, 0],
      repeatedColumns: 1,
      pagesWide: Math.max(1, Math.ceil(columns.length / 12)),
      isOnePageHigh: false,
      footerLeft: name,
    },
  };
}

const sideOf = (kind: LeafColumn['kind']) => (kind === 'number' || kind === 'rate' ? 'right' : 'left');

function cellOf(cell: LeafCell, look: Cell['look']): Cell {
  if (cell === null) return { kind: 'blank', look };
  if (typeof cell === 'string') return { kind: 'text', text: cell, look };
  if (typeof cell === 'number') return { kind: 'number', value: cell, look };
  if (typeof cell === 'boolean') return { kind: 'truth', value: cell, look };
  return { kind: 'date', date: cell.date, look };
}

function widthOf({ title }: LeafColumn, cells: readonly LeafCell[]): number {
  const longestWord = Math.max(...title.split(' ').map(textWidth));
  let width = Math.max(longestWord + 2, Math.ceil(textWidth(title) / 3) + 2, 8);
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

function sheetOfFurther(further: readonly Further[]): Sheet {
  const columns = furtherSheet.titles.map((title): LeafColumn => ({
    path: [title],
    title,
    kind: title === 'Part' ? 'number' : 'text',
    isRequired: true,
    words: [],
  }));
  const rows = further.flatMap(({ sheet, id, field, json }) =>
    partsOf(json).map((part, index): readonly LeafCell[] => [sheet, id, field, index + 1, part]),
  );
  return recordsSheet(furtherSheet.name, 'NetworkFurtherFields', columns, rows);
}

/** The text in parts; a letter is never cut in two. */
function partsOf(json: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of json) {
    if (part.length + letter.length > partLetters) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function aboutSheet({ title, programVersion, writtenAt }: NetworkStamp): Sheet {
  const lines = [
    `Written by PlusN ${programVersion} on ${writtenAt.slice(0, 10)}. plusn import reads it back to the same network.`,
    'One sheet for each kind of record, one row for each record, by its id. Lists inside records have sheets of their own, by the id of their record.',
    'A blank cell takes the default, or states nothing. Rates are per cent; dates are days; money is in the currency of its row, or in the base currency.',
    'Lists are written a, b, c. In a choice of ids, * is all of them, @name a group, [a] a list of one.',
    `What no cell can hold stands on the sheet ${furtherSheet.name}, where there is such a sheet.`,
  ];
  return {
    name: 'About',
    widths: [120],
    rows: [
      { height: 24, cells: [{ kind: 'text', text: title, look: look('title') }] },
      ...lines.map((text): Row => ({
        height: textWidth(text) > 125 ? 30 : 17,
        cells: [{ kind: 'text', text, look: look('note') }],
      })),
    ],
    frozen: null,
    tables: [],
    charts: [],
    choices: [],
    marks: [],
    print: {
      orientation: 'landscape',
      repeatedRows: null,
      repeatedColumns: 0,
      pagesWide: 1,
      isOnePageHigh: true,
      footerLeft: title,
    },
  };
}
