import type { Batch, BatchAction } from './batch.ts';
import { cellsOf, clipRange, type CellPlace, type CellRange } from './cell-range.ts';
import type { GridCells, WantedText } from './grid-cells.ts';
import type { FilledCell } from './plan-fill.ts';
import { planPaste } from './plan-paste.ts';
import { rangesOf, type GridSelection } from './selection.ts';
import { parseTsv } from './tsv.ts';

/** Cells that were copied, with what the clipboard then held. */
export interface Copied {
  readonly range: CellRange;
  readonly isCut: boolean;
  readonly text: string;
}

export interface GridActsAsk<Row> {
  cells: GridCells<Row>;
  rowId: (row: Row) => string;
  columnCount: number;
  selection: GridSelection;
  onBatch: (batch: Batch) => void;
  onRemove: (records: readonly string[], pending: readonly string[]) => void;
}

/** What is done to the selected cells, each as one batch. */
export function gridActs<Row>({ cells, rowId, columnCount, selection, onBatch, onRemove }: GridActsAsk<Row>) {
  const ranges = rangesOf(selection);
  const emit = (action: BatchAction, texts: readonly WantedText[]) => {
    const batch = cells.batchOf(action, texts);
    if (batch !== null) onBatch(batch);
  };
  return {
    emit,
    selectedCells: (): readonly CellPlace[] => [
      ...cellsOf(ranges.flatMap((each) => clipRange(each, cells.rowCount - 1, columnCount) ?? [])),
    ],
    fill: (filled: readonly FilledCell[]) =>
      emit(
        'fill',
        filled.map(({ from, to }) => ({ ...to, text: cells.textAt(from) })),
      ),
    /** Puts a clipboard's text at a range; what was cut leaves its place. The range it took. */
    paste: (text: string, range: CellRange, copied: Copied | null): CellRange => {
      const target = clipRange(range, cells.rowCount, columnCount)!;
      const plan = planPaste(parseTsv(text), target, columnCount);
      const moved: readonly WantedText[] =
        copied !== null && copied.isCut && copied.text === text
          ? [...cellsOf([copied.range])].map((place) => ({ ...place, text: null }))
          : [];
      emit('paste', [...moved, ...plan.cells]);
      return plan.range;
    },
    removeRows: () => {
      const records: string[] = [];
      const waiting: string[] = [];
      for (const { top, bottom } of ranges) {
        for (let row = top; row <= bottom; row += 1) {
          const shown = cells.shownAt(row);
          if (shown.kind === 'record') records.push(rowId(shown.row));
          else if (shown.kind === 'pending') waiting.push(shown.row.id);
        }
      }
      if (records.length + waiting.length > 0) onRemove(records, waiting);
    },
  };
}
