import type { Cell, Mark, Row, Sheet, TableColumn } from './book.ts';
import { cellName } from './cell-name.ts';
import { look, numberLook, type NumberFormat, type Side } from './looks.ts';
import { textWidth, wordLinesOf } from './text-width.ts';
import { shownSum } from './write/table-xml.ts';

export type TableValue = string | number | null | { readonly date: string };

/** One column of a table: what it shows of a row, and what stands under it. */
export interface SheetColumn<Item> {
  /** By which formulas and totals name it. */
  readonly key: string;
  readonly title: string;
  /** `general` for text, which stands left; every other stands right. */
  readonly format: NumberFormat;
  /** Where rows differ in what their value is. */
  readonly formatOf?: (item: Item) => NumberFormat;
  readonly value: (item: Item) => TableValue;
  /** A live formula in place of the value, which stays beside it; `at` names the cell of another column in the same row. */
  readonly formula?: (at: (key: string) => string) => string;
  /** The ratio of two other columns' sums, or the sum of this one. */
  readonly total?: 'sum' | { readonly of: string; readonly per: string };
  /** Text longer than this is broken into lines; 34 letters where none is named. */
  readonly widest?: number;
  /** Values from here on stand out. */
  readonly markFrom?: number;
}

export interface TableSheet<Item> {
  readonly name: string;
  readonly title: string;
  /** What the table says, in a sentence or two. */
  readonly sentence: string;
  /** Of letters and digits; the name that formulas use. */
  readonly table: string;
  readonly columns: readonly SheetColumn<Item>[];
  readonly items: readonly Item[];
  /** Columns that stay when the rest scrolls. */
  readonly frozenColumns: number;
  readonly totalLabel: string;
  /** In place of a table without rows. */
  readonly nothing: string;
  readonly footerLeft: string;
}

/** Row of the header: over it a title, a sentence and a row of space. */
const headerRow = 3;
const lineHeight = 13;
/** Of a row with one line of text. */
const rowHeight = 16;
/** Columns that an A4 page across holds in letters that can be read. */
const widthOfPage = 280;

/** A sheet that holds one native table under a title and a sentence, ready to print. */
export function tableSheet<Item>(spec: TableSheet<Item>): Sheet {
  const { name, title, items, columns, table, footerLeft } = spec;
  const titles = distinct(columns.map((column) => column.title));
  const values = items.map((item) => columns.map(({ value }) => value(item)));
  const totals = totalsOf(columns, values);
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      titles[index]!,
      values.map((row) => row[index]!),
      totals[index]!,
    ),
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const rows: Row[] = [
    { height: 22, cells: [{ kind: 'text', text: title, look: look('title') }] },
    { height: 16, cells: [{ kind: 'text', text: spec.sentence, look: look('plain') }] },
    { height: null, cells: [] },
  ];
  const isEmpty = items.length === 0;
  if (isEmpty)
    rows.push({ height: null, cells: [{ kind: 'text', text: spec.nothing, look: look('plain') }] });
  else {
    rows.push(headerOf(columns, titles, widths));
    rows.push(
      ...values.map((row, index) => bodyRow(columns, items[index]!, row, headerRow + 1 + index, widths)),
    );
    if (hasTotals) rows.push(totalRow(spec, titles, totals));
  }
  const body = [headerRow + 1, headerRow + items.length] as const;
  const marks = columns.flatMap(({ markFrom }, column): Mark[] =>
    markFrom === undefined ? [] : [{ rows: body, column, least: markFrom }],
  );
  return {
    name,
    widths,
    rows,
    frozen: isEmpty ? null : { rows: headerRow + 1, columns: spec.frozenColumns },
    tables: isEmpty
      ? []
      : [
          {
            name: table,
            top: headerRow,
            left: 0,
            rowCount: items.length,
            columns: tableColumns(spec, titles, hasTotals),
            hasTotals,
          },
        ],
    charts: [],
    choices: [],
    marks: isEmpty ? [] : marks,
    print: {
      orientation: 'landscape',
      repeatedRows: isEmpty ? null : [headerRow, headerRow],
      repeatedColumns: spec.frozenColumns,
      pagesWide: Math.max(1, Math.ceil(whole / widthOfPage)),
      isOnePageHigh: false,
      footerLeft,
    },
  };
}

/** The same titles, with a number behind those that stand there already: a table's columns are told apart without case. */
function distinct(titles: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return titles.map((title) => {
    let own = title;
    for (let n = 2; seen.has(own.toLowerCase()); n += 1) own = `${title} ${n}`;
    seen.add(own.toLowerCase());
    return own;
  });
}

const isText = ({ format }: { readonly format: NumberFormat }) => format === 'general';

function sideOf<Item>(columns: readonly SheetColumn<Item>[], index: number): Side {
  if (!isText(columns[index]!)) return 'right';
  return index > 0 && !isText(columns[index - 1]!) ? 'indented' : 'left';
}

function widthOf<Item>(
  { format, widest = 34 }: SheetColumn<Item>,
  title: string,
  values: readonly TableValue[],
  total: number | null,
): number {
  const longestWord = Math.max(...title.split(' ').map(textWidth));
  // A header may take three lines, and holds the arrow of the filter.
  const ofTitle = Math.max(longestWord + 3, Math.ceil(textWidth(title) / 3) + 3);
  let ofValues = 0;
  for (const value of [...values, total]) ofValues = Math.max(ofValues, shownWidth(value, format));
  return Math.min(
    Math.max(ofTitle, ofValues + 2, isText({ format }) ? 6 : 9),
    isText({ format }) ? widest : 24,
  );
}

/** Letters that a value takes as it is shown, or somewhat more. */
function shownWidth(value: TableValue, format: NumberFormat): number {
  if (value === null) return 1;
  if (typeof value === 'string') return textWidth(value);
  if (typeof value !== 'number') return 12;
  if (format === 'share' || format === 'rate') return 8;
  const whole = Math.round(Math.abs(value)).toString().length;
  const decimals = format === 'perUnit' || format === 'cents' ? 3 : format === 'any' ? 5 : 1;
  return whole + Math.floor((whole - 1) / 3) + decimals;
}

function headerOf<Item>(
  columns: readonly SheetColumn<Item>[],
  titles: readonly string[],
  widths: readonly number[],
): Row {
  const lines = Math.max(...titles.map((title, index) => wordLinesOf(title, widths[index]! - 1)));
  return {
    height: lines * lineHeight + 4,
    cells: titles.map((text, index): Cell => ({
      kind: 'text',
      text,
      look: look('header', 'general', sideOf(columns, index)),
    })),
  };
}

function bodyRow<Item>(
  columns: readonly SheetColumn<Item>[],
  item: Item,
  values: readonly TableValue[],
  row: number,
  widths: readonly number[],
): Row {
  const place = new Map(columns.map(({ key }, index) => [key, index]));
  const at = (key: string): string => cellName(row, place.get(key)!);
  let lines = 1;
  const cells = columns.map((column, index): Cell => {
    const value = values[index]!;
    if (typeof value === 'string') lines = Math.max(lines, wordLinesOf(value, widths[index]!));
    return cellOf(column, item, value, { at, side: sideOf(columns, index) });
  });
  return { height: lines > 1 ? lines * lineHeight + 3 : rowHeight, cells };
}

function cellOf<Item>(
  column: SheetColumn<Item>,
  item: Item,
  value: TableValue,
  { at, side }: { readonly at: (key: string) => string; readonly side: Side },
): Cell {
  const { formula } = column;
  const format = column.formatOf?.(item) ?? column.format;
  if (value === null) return { kind: 'text', text: '—', look: look('body', 'general', side) };
  if (typeof value === 'string') return { kind: 'text', text: value, look: look('wrapped', 'general', side) };
  if (typeof value !== 'number') return { kind: 'date', date: value.date, look: numberLook(format) };
  if (formula !== undefined)
    return { kind: 'formula', formula: formula(at), value, look: numberLook(format) };
  return { kind: 'number', value, look: numberLook(format) };
}

/** What the columns come to; `null` where nothing is added up, or nothing is there to divide by. */
function totalsOf<Item>(
  columns: readonly SheetColumn<Item>[],
  values: readonly (readonly TableValue[])[],
): readonly (number | null)[] {
  const sums = columns.map((_, index) =>
    values.reduce((sum, row) => {
      const value = row[index];
      return typeof value === 'number' ? sum + value : sum;
    }, 0),
  );
  const sumOf = (key: string) => sums[columns.findIndex((column) => column.key === key)]!;
  return columns.map(({ total }, index) => {
    if (total === undefined) return null;
    if (total === 'sum') return sums[index]!;
    const per = sumOf(total.per);
    return per === 0 ? null : sumOf(total.of) / per;
  });
}

function totalFormula<Item>(
  { table, columns }: Pick<TableSheet<Item>, 'table' | 'columns'>,
  titles: readonly string[],
  index: number,
): string | null {
  const total = columns[index]!.total;
  if (total === undefined) return null;
  const titleOf = (key: string) => titles[columns.findIndex((column) => column.key === key)]!;
  if (total === 'sum') return shownSum(table, titles[index]!);
  const [of, per] = [shownSum(table, titleOf(total.of)), shownSum(table, titleOf(total.per))];
  return `IF(${per}=0,0,${of}/${per})`;
}

function tableColumns<Item>(
  spec: TableSheet<Item>,
  titles: readonly string[],
  hasTotals: boolean,
): readonly TableColumn[] {
  return spec.columns.map(({ total }, index) => {
    const title = titles[index]!;
    if (total === 'sum') return { title, total: { kind: 'sum' } };
    if (total !== undefined) {
      return { title, total: { kind: 'formula', formula: totalFormula(spec, titles, index)! } };
    }
    return hasTotals && index === 0
      ? { title, total: { kind: 'label', text: spec.totalLabel } }
      : { title, total: { kind: 'none' } };
  });
}

function totalRow<Item>(
  spec: TableSheet<Item>,
  titles: readonly string[],
  totals: readonly (number | null)[],
): Row {
  const cells = spec.columns.map(({ format }, index): Cell => {
    const formula = totalFormula(spec, titles, index);
    if (formula !== null) {
      return { kind: 'formula', formula, value: totals[index]!, look: numberLook(format, 'total') };
    }
    return index === 0
      ? { kind: 'text', text: spec.totalLabel, look: look('total') }
      : { kind: 'blank', look: look('total') };
  });
  return { height: rowHeight, cells };
}
