import type { Look } from './looks.ts';

/** A workbook as data, before it is a file: what stands in which cell, and how it prints. */
export interface Book {
  readonly title: string;
  /** Who wrote it, as the properties of the file say. */
  readonly creator: string;
  /** ISO time at which it was written. */
  readonly writtenAt: string;
  readonly fonts: BookFonts;
  readonly sheets: readonly Sheet[];
}

export interface BookFonts {
  readonly name: string;
  /** Points of plain cells. */
  readonly size: number;
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`, no other sheet's. */
  readonly name: string;
  /** Widths in characters of plain text; as many as there are columns. */
  readonly widths: readonly number[];
  /** Read once, in order, so that a large sheet need not stand in memory. */
  readonly rows: Iterable<Row>;
  /** Rows above and columns left of the part that scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly choices: readonly Choices[];
  readonly marks: readonly Mark[];
  readonly print: PrintSetup;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** First and last row, from 0, that stand on every page; `null` for none. */
  readonly repeatedRows: readonly [number, number] | null;
  /** Columns from the left that stand on every page; 0 for none. */
  readonly repeatedColumns: number;
  /** Pages side by side. */
  readonly pagesWide: number;
  readonly isOnePageHigh: boolean;
  readonly footerLeft: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Points; `null` for the height that the text asks for. */
  readonly height: number | null;
}

/** What one cell holds. Text is text whatever it begins with; a formula is only what this program states as one. */
export type Cell =
  | { readonly kind: 'blank'; readonly look: Look }
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'number'; readonly value: number; readonly look: Look }
  | { readonly kind: 'truth'; readonly value: boolean; readonly look: Look }
  /** `YYYY-MM-DD`, from 1900-03-01 on. */
  | { readonly kind: 'date'; readonly date: string; readonly look: Look }
  /** Without `=`; `value` is what it comes to, kept beside it for readers that do not calculate. `null`: nothing to divide by. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: number | null;
      readonly look: Look;
    };

/** A native table: its header row is `top`, and below its rows a row of totals. All positions from 0. */
export interface Table {
  /** Of letters, digits and underscores, no other table's. */
  readonly name: string;
  readonly top: number;
  readonly left: number;
  /** Without header and totals; at least 1. */
  readonly rowCount: number;
  /** The texts of the header cells, each once. */
  readonly columns: readonly TableColumn[];
  readonly hasTotals: boolean;
}

export interface TableColumn {
  readonly title: string;
  readonly total: TableTotal;
}

/** What stands under a column, as the table knows it: the cell of the total says the same. */
export type TableTotal =
  | { readonly kind: 'none' }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'sum' }
  | { readonly kind: 'formula'; readonly formula: string };

/** A list that a cell may be chosen from, and what is said of the cell while it is selected. */
export interface Choices {
  /** Rows and columns from 0, both ends included. */
  readonly rows: readonly [number, number];
  readonly column: number;
  /** Empty where the cell takes anything. */
  readonly words: readonly string[];
  /** Cells that hold the words, in place of `words`; another word is warned of and taken. */
  readonly from?: string;
  /** At most 32 and 255 letters are shown. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** Cells from `least` on stand out. */
export interface Mark {
  readonly rows: readonly [number, number];
  readonly column: number;
  readonly least: number;
}

/** Bars from the top down, drawn from cells, with their values beside so that it shows before anything is calculated. */
export interface Chart {
  readonly title: string;
  /** Corner cells from 0: where it begins, and the first cell that it no longer covers. */
  readonly from: CellPlace;
  readonly to: CellPlace;
  readonly categories: { readonly reference: string; readonly texts: readonly string[] };
  readonly series: ChartSeries;
  /** Of the values beside the bars. */
  readonly numberFormat: string;
  /** How a reader who cannot see it is told of it. */
  readonly description: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly reference: string;
  readonly values: readonly number[];
  /** Six hexadecimal digits. */
  readonly colour: string;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
