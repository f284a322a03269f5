import { describe, expect, it } from 'vitest';
import { keyCommand, type Keystroke } from '../../../../renderer/components/grid/key-command.ts';
import { moveCursor } from '../../../../renderer/components/grid/move-cursor.ts';
import {
  clippedSelection,
  extendedTo,
  isInSpans,
  mainRange,
  selectionAt,
  selectionOf,
  spansOfRow,
  steppedOn,
} from '../../../../renderer/components/grid/selection.ts';
import { summarise } from '../../../../renderer/components/grid/selection-summary.ts';

const stroke = (key: string, more: Partial<Keystroke> = {}): Keystroke => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('moveCursor', () => {
  const filled = new Set(['0:0', '1:0', '2:0', '5:0', '7:0']);
  const extent = {
    rows: 10,
    columns: 3,
    page: 4,
    isFilled: ({ row, column }: { row: number; column: number }) => filled.has(`${row}:${column}`),
  };
  const from = (row: number, column = 0) => ({ row, column });

  it('stops at the edge of the grid', () => {
    expect(moveCursor(from(0), 'up', extent)).toEqual(from(0));
    expect(moveCursor(from(9, 2), 'right', extent)).toEqual(from(9, 2));
  });

  it('runs with Ctrl to the last filled cell, then over empty ones to the next, then to the end', () => {
    expect(moveCursor(from(0), 'edge-down', extent)).toEqual(from(2));
    expect(moveCursor(from(2), 'edge-down', extent)).toEqual(from(5));
    expect(moveCursor(from(5), 'edge-down', extent)).toEqual(from(7));
    expect(moveCursor(from(7), 'edge-down', extent)).toEqual(from(9));
    expect(moveCursor(from(9), 'edge-up', extent)).toEqual(from(7));
  });

  it('turns a page of 4 rows', () => {
    expect(moveCursor(from(3), 'page-down', extent)).toEqual(from(7));
    expect(moveCursor(from(3), 'page-up', extent)).toEqual(from(0));
  });
});

describe('selection', () => {
  it('goes round a block of 2 × 2 by Tab, and keeps the block', () => {
    let selection = selectionOf({ row: 1, column: 1 }, { row: 2, column: 2 });
    const way = [0, 1, 2, 3].map(() => {
      selection = steppedOn(selection, 'right', 9, 9);
      return `${selection.active.row}:${selection.active.column}`;
    });
    expect(way).toEqual(['1:2', '2:1', '2:2', '1:1']);
    expect(mainRange(selection)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  it('goes from the end of row 0 to the start of row 1 by Tab, and no farther than the last cell', () => {
    expect(steppedOn(selectionAt({ row: 0, column: 2 }), 'right', 2, 3).active).toEqual({
      row: 1,
      column: 0,
    });
    expect(steppedOn(selectionAt({ row: 1, column: 2 }), 'right', 2, 3).active).toEqual({
      row: 1,
      column: 2,
    });
    expect(steppedOn(selectionAt({ row: 1, column: 1 }), 'down', 2, 3).active).toEqual({ row: 1, column: 1 });
  });

  it('grows from its anchor, while the active cell stays', () => {
    const grown = extendedTo(selectionAt({ row: 5, column: 5 }), { row: 3, column: 6 });
    expect(mainRange(grown)).toEqual({ top: 3, left: 5, bottom: 5, right: 6 });
    expect(grown.active).toEqual({ row: 5, column: 5 });
  });

  it('comes back into a grid that has shrunk to 3 rows', () =>
    expect(clippedSelection(selectionAt({ row: 8, column: 1 }), 3, 4).active).toEqual({ row: 2, column: 1 }));

  it('names the selected columns of a row: 1 to 3 and 5', () => {
    const spans = spansOfRow(
      [
        { top: 0, left: 1, bottom: 4, right: 3 },
        { top: 2, left: 5, bottom: 2, right: 5 },
        { top: 3, left: 7, bottom: 9, right: 7 },
      ],
      2,
    );
    expect([0, 1, 2, 3, 4, 5, 7].filter((column) => isInSpans(spans, column))).toEqual([1, 2, 3, 5]);
  });
});

describe('keyCommand', () => {
  it.each([
    [
      stroke('ArrowDown', { ctrlKey: true, shiftKey: true }),
      { do: 'move', move: 'edge-down', isExtending: true },
    ],
    [stroke('Home', { ctrlKey: true }), { do: 'move', move: 'grid-start', isExtending: false }],
    [stroke('Tab', { shiftKey: true }), { do: 'step', step: 'left' }],
    [stroke('d', { metaKey: true }), { do: 'fill-down' }],
    [stroke('Z', { ctrlKey: true, shiftKey: true }), { do: 'redo' }],
    [stroke(' ', { shiftKey: true }), { do: 'select-rows' }],
    [stroke('ArrowDown', { altKey: true }), { do: 'pick' }],
    [stroke('F6', { shiftKey: true }), { do: 'leave-back' }],
  ])('reads %o', (key, command) => expect(keyCommand(key)).toEqual(command));

  it('leaves letters, Ctrl+C, Ctrl+V, Ctrl+S and the keys of input methods to others', () => {
    const others = [
      stroke('a'),
      stroke('Process'),
      stroke('c', { ctrlKey: true }),
      stroke('v', { ctrlKey: true }),
      stroke('s', { ctrlKey: true }),
      stroke('F5'),
      stroke('F8'),
    ];
    expect(others.map(keyCommand)).toEqual(others.map(() => null));
  });
});

describe('summarise', () => {
  it('adds 2,315 + 3,720 + 2,980 to 9,015, on average 3,005, and counts the 1 cell without a number', () => {
    const cells = [2315, 3720, 2980, null].map((value) => ({ value, unit: 'USD/FEU' }));
    expect(summarise(cells)).toEqual({ cells: 4, numbers: 3, sum: 9015, average: 3005, unit: 'USD/FEU' });
  });

  it('adds 0.1 ten thousand times to 1,000 exactly', () => {
    const cells = Array.from({ length: 10_000 }, () => ({ value: 0.1, unit: '' }));
    expect(summarise(cells).sum).toBe(1000);
  });

  it('has no unit for days and USD together, and no average of nothing', () => {
    const mixed = summarise([
      { value: 1, unit: 'days' },
      { value: 2, unit: 'USD' },
    ]);
    expect(mixed.unit).toBeNull();
    expect(summarise([{ value: '5', unit: '' }]).average).toBeNull();
  });
});
