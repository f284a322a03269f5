import type { CellPlace } from './cell-range.ts';
import { fold } from './parse-choice.ts';

/** Cells that contain a text, row by row, at most `most` of them. */
export function findCells(
  text: string,
  rows: number,
  columns: number,
  showAt: (place: CellPlace) => string,
  most: number,
): readonly CellPlace[] {
  const wanted = fold(text);
  const found: CellPlace[] = [];
  if (wanted === '') return found;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const place = { row, column };
      if (!fold(showAt(place)).includes(wanted)) continue;
      found.push(place);
      if (found.length === most) return found;
    }
  }
  return found;
}
