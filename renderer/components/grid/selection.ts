import { rangeBetween, rangeSize, type CellPlace, type CellRange } from './cell-range.ts';

/** Which cells are selected. The last range is the one that grows; the active cell lies in it and takes what is typed. */
export interface GridSelection {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
  readonly head: CellPlace;
  /** Ranges selected before, with Ctrl held. */
  readonly others: readonly CellRange[];
}

export function selectionAt(place: CellPlace): GridSelection {
  return { active: place, anchor: place, head: place, others: [] };
}

export function mainRange({ anchor, head }: GridSelection): CellRange {
  return rangeBetween(anchor, head);
}

/** Every selected range, the main one last. */
export function rangesOf(selection: GridSelection): readonly CellRange[] {
  return [...selection.others, mainRange(selection)];
}

/** The main range runs to another cell; the active cell stays. */
export function extendedTo(selection: GridSelection, head: CellPlace): GridSelection {
  return { ...selection, head };
}

/** A further range begins at a cell. */
export function withCell(selection: GridSelection, place: CellPlace): GridSelection {
  return { ...selectionAt(place), others: rangesOf(selection) };
}

/** A block from one corner to another, the first being active. */
export function selectionOf(anchor: CellPlace, head: CellPlace): GridSelection {
  return { active: anchor, anchor, head, others: [] };
}

/** The cells of a range, the first of them active. */
export function selectionOfRange({ top, left, bottom, right }: CellRange): GridSelection {
  return selectionOf({ row: top, column: left }, { row: bottom, column: right });
}

/**
 * Where Tab and Enter lead: the next cell inside a selected block, row by row or column by column and round again;
 * with a single cell selected, the neighbour in the grid.
 */
export function steppedOn(
  selection: GridSelection,
  step: 'right' | 'left' | 'down' | 'up',
  rows: number,
  columns: number,
): GridSelection {
  const range = mainRange(selection);
  const isBlock = rangeSize(range) > 1;
  const within = isBlock ? range : { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const { active } = selection;
  const height = within.bottom - within.top + 1;
  const width = within.right - within.left + 1;
  const isAcross = step === 'right' || step === 'left';
  const way = step === 'right' || step === 'down' ? 1 : -1;
  const row = active.row - within.top;
  const column = active.column - within.left;
  const size = height * width;
  const at = isAcross ? row * width + column : column * height + row;
  // A lone cell stops at the end of the grid; a block goes round.
  const next = isBlock ? (at + way + size) % size : Math.min(size - 1, Math.max(0, at + way));
  const place = isAcross
    ? { row: within.top + Math.floor(next / width), column: within.left + (next % width) }
    : isBlock
      ? { row: within.top + (next % height), column: within.left + Math.floor(next / height) }
      : { row: Math.min(rows - 1, Math.max(0, active.row + way)), column: active.column };
  return isBlock ? { ...selection, active: place } : selectionAt(place);
}

/** The selection inside a grid that has shrunk; the cursor stays as near as it can. */
export function clippedSelection(selection: GridSelection, rows: number, columns: number): GridSelection {
  const inside = ({ row, column }: CellPlace) => row < rows && column < columns;
  if (inside(selection.active) && inside(selection.anchor) && inside(selection.head)) return selection;
  const { row, column } = selection.active;
  return selectionAt({ row: Math.min(row, Math.max(0, rows - 1)), column: Math.min(column, columns - 1) });
}

/** The selected columns of a row as `first-last` pairs, a short text that a row can be compared by. */
export function spansOfRow(ranges: readonly CellRange[], row: number): string {
  return ranges
    .filter(({ top, bottom }) => row >= top && row <= bottom)
    .map(({ left, right }) => `${left}-${right}`)
    .join(',');
}

export function isInSpans(spans: string, column: number): boolean {
  if (spans === '') return false;
  return spans.split(',').some((span) => {
    const [left, right] = span.split('-').map(Number);
    return column >= left! && column <= right!;
  });
}
