import type { PointerEvent } from 'react';
import type { CellPlace, CellRange } from './cell-range.ts';
import { followPointer, type PointerDrag } from './follow-pointer.ts';
import { extendFill, stretched, type FilledCell } from './plan-fill.ts';
import {
  extendedTo,
  selectionAt,
  selectionOf,
  selectionOfRange,
  withCell,
  type GridSelection,
} from './selection.ts';

export interface PressedGrid {
  selection: GridSelection;
  range: CellRange;
  columnCount: number;
  layout: Pick<PointerDrag, 'headTotal' | 'rowHeight' | 'cellUnder'>;
  /** Leaves a cell that is being edited, and takes the focus. */
  takeFocus: () => void;
  select: (next: GridSelection, shows?: CellPlace | null) => void;
  setSelection: (next: GridSelection | ((before: GridSelection) => GridSelection)) => void;
  fill: (filled: readonly FilledCell[]) => void;
  /** Cells that a fill would take by now; `null` when it is over. */
  setFillTo: (range: CellRange | null) => void;
}

/**
 * What a press does: on the handle it begins a fill, on a row's number it selects the row, on a cell it selects from
 * there on, with Shift to there, with Ctrl besides.
 */
export function pressCell(event: PointerEvent<HTMLDivElement>, grid: PressedGrid): void {
  const target = event.target as Element;
  const at = target.closest<HTMLElement>('[data-row]');
  if (at === null || event.button > 0) return;
  event.preventDefault();
  const { selection, range, columnCount, layout, select, setSelection, setFillTo } = grid;
  grid.takeFocus();
  const { headTotal, rowHeight, cellUnder } = layout;
  const pressed = cellUnder(event.clientX, event.clientY);
  const drag = { scroller: event.currentTarget, headTotal, rowHeight, cellUnder };
  if (target.closest('[data-handle]') !== null) {
    followPointer({
      ...drag,
      onMove: (place) => setFillTo(stretched(range, place)),
      onEnd: (place) => {
        const whole = stretched(range, place);
        setFillTo(null);
        grid.fill(extendFill(range, whole));
        setSelection(selectionOfRange(whole));
      },
    });
    return;
  }
  if (at.dataset['column'] === undefined) {
    const from = event.shiftKey ? selection.anchor.row : pressed.row;
    select(selectionOf({ row: from, column: 0 }, { row: pressed.row, column: columnCount - 1 }), null);
    return;
  }
  if (event.shiftKey) {
    select(extendedTo(selection, pressed));
    return;
  }
  select(event.ctrlKey || event.metaKey ? withCell(selection, pressed) : selectionAt(pressed));
  followPointer({
    ...drag,
    onMove: (place) =>
      setSelection((before) => (isSame(before.head, place) ? before : extendedTo(before, place))),
    onEnd: () => undefined,
  });
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
