/** What one cell of a planner's table holds, before anybody has said what it means. Blank cells are left out. */
export type TableCell = string | number | boolean | { readonly error: string };

export interface TableRow {
  /** From 0. */
  readonly row: number;
  /** By column, from 0. */
  readonly cells: ReadonlyMap<number, TableCell>;
}

/** Cells with their origins: a sheet of a workbook, a CSV file, or what was pasted. */
export interface CellTable {
  /** Of the sheet, or of the file, by which findings name a cell. */
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** Areas of merged cells, such as `A3:B4`; only their first cell holds a value. */
  readonly merged: readonly string[];
  /** Whether day numbers count from 1904 on. */
  readonly isFrom1904: boolean;
}

/** Text of a cell, whatever it holds; the empty text of a blank one. */
export function cellText(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell).trim();
}
