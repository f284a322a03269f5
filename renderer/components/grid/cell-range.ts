/** A cell by its place in the grid as shown: rows from 0 in the present order, columns from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells; all four sides are inside it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The range between two corners, whichever they are. */
export function rangeBetween(one: CellPlace, other: CellPlace): CellRange {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function isInRange({ top, left, bottom, right }: CellRange, { row, column }: CellPlace): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function rangeSize({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The part of a range that lies in a grid of this many rows and columns; `null` when nothing does. */
export function clipRange(range: CellRange, rows: number, columns: number): CellRange | null {
  const { top, left } = range;
  const bottom = Math.min(range.bottom, rows - 1);
  const right = Math.min(range.right, columns - 1);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** Every cell of some ranges once, row by row inside each. */
export function* cellsOf(ranges: readonly CellRange[]): Iterable<CellPlace> {
  for (const [n, range] of ranges.entries()) {
    const earlier = ranges.slice(0, n);
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const place = { row, column };
        if (!earlier.some((each) => isInRange(each, place))) yield place;
      }
    }
  }
}
