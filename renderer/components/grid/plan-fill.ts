import type { CellPlace, CellRange } from './cell-range.ts';

/** A cell and the one whose content it takes. */
export interface FilledCell {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** Every row of the range but the first takes its first row; a range of one row takes the row above it. */
export function fillDown(range: CellRange): readonly FilledCell[] {
  const source = range.top === range.bottom ? range.top - 1 : range.top;
  if (source < 0) return [];
  return extendFill({ ...range, top: source, bottom: source }, { ...range, top: source });
}

/** Every column of the range but the first takes its first column; a range of one column takes the column left of it. */
export function fillRight(range: CellRange): readonly FilledCell[] {
  const source = range.left === range.right ? range.left - 1 : range.left;
  if (source < 0) return [];
  return extendFill({ ...range, left: source, right: source }, { ...range, left: source });
}

/** The cells of `whole` outside `source`, each with the cell of `source` that it repeats; `whole` contains `source`. */
export function extendFill(source: CellRange, whole: CellRange): readonly FilledCell[] {
  const filled: FilledCell[] = [];
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  for (let row = whole.top; row <= whole.bottom; row += 1) {
    for (let column = whole.left; column <= whole.right; column += 1) {
      const isInside =
        row >= source.top && row <= source.bottom && column >= source.left && column <= source.right;
      if (isInside) continue;
      const from = {
        row: source.top + modulo(row - source.top, height),
        column: source.left + modulo(column - source.left, width),
      };
      filled.push({ from, to: { row, column } });
    }
  }
  return filled;
}

/** The range that a drag of the fill handle covers: the source stretched towards the pointer along the longer way. */
export function stretched(source: CellRange, { row, column }: CellPlace): CellRange {
  const down = row > source.bottom ? row - source.bottom : row < source.top ? row - source.top : 0;
  const right =
    column > source.right ? column - source.right : column < source.left ? column - source.left : 0;
  if (Math.abs(down) >= Math.abs(right)) {
    return { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) };
  }
  return { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) };
}

function modulo(value: number, base: number): number {
  return ((value % base) + base) % base;
}
