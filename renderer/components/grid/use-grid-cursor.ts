import { useEffect, useRef } from 'react';
import type { Column } from './column.ts';
import type { GridCells } from './grid-cells.ts';
import type { ShownRow } from './grid-row.tsx';
import { mainRange, rangesOf, selectionAt, type GridSelection } from './selection.ts';

/** The cell under the cursor, and what is selected with it. */
export interface GridCursor<Row> {
  readonly shown: ShownRow<Row>;
  readonly column: Column<Row>;
  /** Columns of the selection's main block. */
  readonly columns: readonly Column<Row>[];
  /** Ids of the records in the selection, at most a thousand of them. */
  readonly ids: readonly string[];
}

export interface GridCursorAsk<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly Column<Row>[];
  /** Places in `rows`, as they are shown; `null` for all in their own order. */
  order: readonly number[] | null;
  cells: GridCells<Row>;
  selection: GridSelection;
  /** A cell to go to: shown, selected and focused. */
  goal: { readonly id: string; readonly column: string | null } | null;
  onGoalTaken: () => void;
  /** A record selected elsewhere: shown, without taking the focus. */
  shownId: string | null;
  onCursor: (cursor: GridCursor<Row>) => void;
  select: (next: GridSelection) => void;
  focus: () => void;
  showAll: () => void;
}

const mostIds = 1000;

/** The cursor, which is told whenever it changes, and which goes where it is sent from elsewhere. */
export function useGridCursor<Row>(ask: GridCursorAsk<Row>): GridCursor<Row> {
  const { rows, rowId, columns, order, cells, selection, goal, shownId, onCursor, select } = ask;
  const { active } = selection;
  const range = mainRange(selection);
  const ids: string[] = [];
  for (const { top, bottom } of rangesOf(selection)) {
    for (let row = top; row <= bottom && ids.length < mostIds; row += 1) {
      const record = cells.recordAt(row);
      if (record !== null) ids.push(rowId(record));
    }
  }
  const shown = cells.shownAt(active.row);
  const column = columns[active.column]!;
  const cursor: GridCursor<Row> = { shown, column, columns: columns.slice(range.left, range.right + 1), ids };
  const cursorKey = `${column.key} ${range.left} ${range.right} ${shown.kind} ${ids.join()}`;
  const cursorRef = useRef(cursor);
  cursorRef.current = cursor;
  const toldRef = useRef<string | null>(null);
  useEffect(() => {
    // What was told from here comes back a render later, when a goal may have moved the cursor on.
    const isShown =
      shownId === null || shownId === toldRef.current || cursorRef.current.ids.includes(shownId);
    const row = isShown ? null : rowOf(shownId);
    if (row !== null) select(selectionAt({ row, column: active.column }));
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shownId]);
  useEffect(() => {
    toldRef.current = cursorRef.current.ids[0] ?? null;
    onCursor(cursorRef.current);
  }, [onCursor, cursorKey]);

  // A goal is taken once; it waits while a filter that hides it is being taken off.
  useEffect(() => {
    if (goal === null) return;
    const row = rowOf(goal.id);
    if (row === null && order !== null) ask.showAll();
    else {
      if (row !== null) {
        const at = columns.findIndex(({ key }) => key === goal.column);
        select(selectionAt({ row, column: at < 0 ? 0 : at }));
        ask.focus();
      }
      ask.onGoalTaken();
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [goal, order]);
  return cursor;

  function rowOf(id: string): number | null {
    const place = rows.findIndex((row) => rowId(row) === id);
    const row = order === null ? place : order.indexOf(place);
    return place < 0 || row < 0 ? null : row;
  }
}
