/** What a workbook holds, read without its looks. Rows and columns are counted from 0; blank cells are left out. */
export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[];
  /** Whether its days are counted from 1904 on, as old Macintosh files do. */
  readonly isFrom1904: boolean;
  /** What was left out on purpose, such as macros, in sentences. */
  readonly notes: readonly string[];
}

export interface FoundSheet {
  readonly name: string;
  readonly rows: readonly FoundRow[];
  /** Areas of merged cells, such as `A3:B4`; only their first cell holds a value. */
  readonly merged: readonly string[];
}

export interface FoundRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, FoundCell>;
}

export type FoundCell =
  | string
  | number
  | boolean
  /** An error such as `#REF!`, or a formula that no program has worked out yet. */
  | { readonly error: string };
