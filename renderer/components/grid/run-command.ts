import type { BatchAction } from './batch.ts';
import type { CellPlace, CellRange } from './cell-range.ts';
import type { Column } from './column.ts';
import type { GridCells, WantedText } from './grid-cells.ts';
import type { ShownRow } from './grid-row.tsx';
import type { KeyCommand } from './key-command.ts';
import { moveCursor } from './move-cursor.ts';
import { fillDown, fillRight, type FilledCell } from './plan-fill.ts';
import { extendedTo, selectionAt, selectionOf, steppedOn, type GridSelection } from './selection.ts';

/** What a command finds in a grid, and what it may do there. */
export interface CommandGround<Row> {
  readonly cells: GridCells<Row>;
  readonly columns: readonly Column<Row>[];
  readonly selection: GridSelection;
  readonly range: CellRange;
  /** The column and the row of the cursor. */
  readonly column: Column<Row>;
  readonly shown: ShownRow<Row>;
  /** Rows of a page. */
  readonly page: number;
  readonly isWholeRows: boolean;
  readonly hasCopied: boolean;
  selectedCells: () => readonly CellPlace[];
  /** `shows`: the cell to bring into sight; the head of the selection where it is not stated. */
  select: (next: GridSelection, shows?: CellPlace | null) => void;
  selectColumns: (first: number, last: number) => void;
  emit: (action: BatchAction, texts: readonly WantedText[]) => void;
  fill: (filled: readonly FilledCell[]) => void;
  removeRows: () => void;
  startInside: (isPicking: boolean) => void;
  openFind: () => void;
  goToFilter: () => void;
  sortBy: (column: string) => void;
  forgetCopied: () => void;
  leave: (isBack: boolean) => void;
  undo: () => void;
  redo: () => void;
}

/** Carries out what a key asks of a grid at rest. */
export function runCommand<Row>(command: KeyCommand, ground: CommandGround<Row>): void {
  const { cells, columns, selection, range, column, shown, select, emit } = ground;
  const { active } = selection;
  const lastColumn = columns.length - 1;
  switch (command.do) {
    case 'move': {
      const from = command.isExtending ? selection.head : active;
      const extent = {
        rows: cells.rowCount,
        columns: columns.length,
        page: ground.page,
        isFilled: (place: CellPlace) => cells.showAt(place) !== '',
      };
      const to = moveCursor(from, command.move, extent);
      return select(command.isExtending ? extendedTo(selection, to) : selectionAt(to));
    }
    case 'step': {
      const next = steppedOn(selection, command.step, cells.rowCount, columns.length);
      return select(next, next.active);
    }
    case 'edit':
      return ground.startInside(false);
    case 'pick':
      return ground.startInside(true);
    case 'clear':
      if (ground.isWholeRows) return ground.removeRows();
      return emit(
        'clear',
        ground.selectedCells().map((place) => ({ ...place, text: null })),
      );
    case 'remove-rows':
      return ground.removeRows();
    case 'fill-down':
      return ground.fill(fillDown(range));
    case 'fill-right':
      return ground.fill(fillRight(range));
    case 'select-all': {
      const lastRow = Math.max(0, cells.rowCount - 2);
      return select(selectionOf({ row: 0, column: 0 }, { row: lastRow, column: lastColumn }), null);
    }
    case 'select-rows':
      return select(
        selectionOf({ row: range.top, column: 0 }, { row: range.bottom, column: lastColumn }),
        null,
      );
    case 'select-columns':
      return ground.selectColumns(range.left, range.right);
    case 'find':
      return ground.openFind();
    case 'filter':
      return ground.goToFilter();
    case 'sort':
      return ground.sortBy(column.key);
    case 'undo':
      return ground.undo();
    case 'redo':
      return ground.redo();
    case 'escape':
      return ground.hasCopied ? ground.forgetCopied() : select(selectionAt(active));
    case 'toggle': {
      if (column.kind !== 'flag' || shown.kind !== 'record') return undefined;
      const text = column.value(shown.row) === true ? 'no' : 'yes';
      return emit(
        'toggle',
        ground.selectedCells().map((place) => ({ ...place, text })),
      );
    }
    case 'leave':
      return ground.leave(false);
    case 'leave-back':
      return ground.leave(true);
  }
}
