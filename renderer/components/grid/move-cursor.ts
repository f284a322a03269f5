import type { CellPlace } from './cell-range.ts';

/** How far a key moves the cursor. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edge-up'
  | 'edge-down'
  | 'edge-left'
  | 'edge-right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'grid-start'
  | 'grid-end';

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Whole rows that are in sight. */
  readonly page: number;
  readonly isFilled: (place: CellPlace) => boolean;
}

const steps: Readonly<Partial<Record<Move, readonly [rows: number, columns: number]>>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
  'edge-up': [-1, 0],
  'edge-down': [1, 0],
  'edge-left': [0, -1],
  'edge-right': [0, 1],
};

/** Where a move ends, inside the grid. An `edge` move runs as in spreadsheets: to the end of the filled cells, or over the empty ones to the next filled one. */
export function moveCursor(from: CellPlace, move: Move, extent: Extent): CellPlace {
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  switch (move) {
    case 'page-up':
      return { ...from, row: Math.max(0, from.row - extent.page) };
    case 'page-down':
      return { ...from, row: Math.min(lastRow, from.row + extent.page) };
    case 'row-start':
      return { ...from, column: 0 };
    case 'row-end':
      return { ...from, column: lastColumn };
    case 'grid-start':
      return { row: 0, column: 0 };
    case 'grid-end':
      return { row: lastRow, column: lastColumn };
    case 'up':
    case 'down':
    case 'left':
    case 'right':
    case 'edge-up':
    case 'edge-down':
    case 'edge-left':
    case 'edge-right': {
      const [rows, columns] = steps[move]!;
      const step = ({ row, column }: CellPlace): CellPlace => ({
        row: Math.min(lastRow, Math.max(0, row + rows)),
        column: Math.min(lastColumn, Math.max(0, column + columns)),
      });
      return move.startsWith('edge') ? edgeFrom(from, step, extent.isFilled) : step(from);
    }
  }
}

function edgeFrom(
  from: CellPlace,
  step: (place: CellPlace) => CellPlace,
  isFilled: (place: CellPlace) => boolean,
): CellPlace {
  let here = step(from);
  const isRun = isFilled(from) && isFilled(here);
  for (;;) {
    const next = step(here);
    if (isSame(next, here)) return here;
    if (isRun ? !isFilled(next) : isFilled(here)) return here;
    here = next;
  }
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
