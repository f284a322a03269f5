/** Column number 0 is `A`, 25 `Z`, 26 `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** Row and column from 0: (0, 0) is `A1`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A cell that stays the same when a formula is copied: `$A$1`. */
export function fixedCellName(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** The cells between two corners, of another sheet: `'Made where'!$A$1:$B$2`. */
export function rangeOn(
  sheet: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  return `${quotedSheet(sheet)}!${fixedCellName(from.row, from.column)}:${fixedCellName(to.row, to.column)}`;
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `B3` gives row 2, column 1; `null` for what names no cell of a sheet. */
export function placeOfCell(name: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (parts === null) return null;
  const [, letters = '', digits = ''] = parts;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits) - 1;
  return row < mostRows && column <= mostColumns ? { row, column: column - 1 } : null;
}

/** As many as a sheet of a workbook has. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
