import type { CellRange } from './cell-range.ts';
import type { Block } from './tsv.ts';

/** A text for a cell by its place. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Where the cells of a block land. Down and across, each by itself: a block that fits into the selection a whole number
 * of times is repeated over it; any other lands once from the selection's first cell and runs on past it. Columns past the last are left out
 * and counted; rows past the last are the caller's to add.
 */
export function planPaste(
  block: Block,
  target: CellRange,
  columns: number,
): { readonly cells: readonly PlacedText[]; readonly range: CellRange; readonly lostColumns: number } {
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  const rows = target.bottom - target.top + 1;
  const across = target.right - target.left + 1;
  const endRow = target.top + (rows % height === 0 ? rows : height);
  const endColumn = target.left + (across % width === 0 ? across : width);
  const lastColumn = Math.min(columns, endColumn);
  const cells: PlacedText[] = [];
  for (let row = target.top; row < endRow; row += 1) {
    const texts = block[(row - target.top) % height]!;
    for (let column = target.left; column < lastColumn; column += 1) {
      const text = texts[(column - target.left) % width];
      // A short row of a ragged block says nothing of the cells past its end.
      if (text !== undefined) cells.push({ row, column, text });
    }
  }
  return {
    cells,
    range: { top: target.top, left: target.left, bottom: endRow - 1, right: lastColumn - 1 },
    lostColumns: endColumn - lastColumn,
  };
}
