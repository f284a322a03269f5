/** A value in a table: text, a number in the unit of its column's header, or nothing known. */
export type Cell = string | number | null | TerritoryCell | PeriodCell;

/** A territory stands with its hue and its code. */
export interface TerritoryCell {
  text: string;
  territory: string;
}

/** A period is read by its name, and sorted and written to files by its first day: no spreadsheet takes `Jul 26` for a day. */
export interface PeriodCell {
  text: string;
  /** Such as `2026-07-01`. */
  start: string;
}

export interface TableColumn {
  key: string;
  title: string;
  /** Second line of the header; `null` where values have no unit. */
  unit: string | null;
  /** `text` stands left, numbers right. */
  kind: 'text' | 'number';
  /** Decimals on the screen; `null` for as many as a value has, up to two. Files hold all of them. */
  digits: number | null;
}

/** A table as the screen shows it and as files hold it: words in the planner's language, numbers unrounded. */
export interface TableData {
  /** Begins the name of its file. */
  name: string;
  title: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
  /** Under the rows; `null` for a table of which nothing adds up. */
  total: readonly Cell[] | null;
}

export function cellText(cell: Exclude<Cell, number>): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : cell.text;
}
