import type { Batch, BatchAction, Entry, PendingRow } from './batch.ts';
import { clipRange, type CellPlace, type CellRange } from './cell-range.ts';
import type { Column } from './column.ts';
import type { ShownRow } from './grid-row.tsx';
import type { Mark } from './mark.ts';
import { formatTsv } from './tsv.ts';

export interface GridCellsAsk<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  order: readonly number[] | null;
  pending: readonly PendingRow[];
  columns: readonly Column<Row>[];
  mark: (row: Row, column: Column<Row>) => Mark | null;
}

/** A text for a cell, or `null` for its default. */
export interface WantedText extends CellPlace {
  readonly text: string | null;
}

/** The cells of a grid by their place as shown: records in their order, then rows that are not whole, then the empty one. */
export interface GridCells<Row> {
  readonly recordCount: number;
  readonly rowCount: number;
  shownAt: (row: number) => ShownRow<Row>;
  recordAt: (row: number) => Row | null;
  textAt: (place: CellPlace) => string;
  showAt: (place: CellPlace) => string;
  /** The batch that puts texts into cells; `null` when no cell takes any. */
  batchOf: (action: BatchAction, wanted: readonly WantedText[]) => Batch | null;
  tsvOf: (ranges: readonly CellRange[]) => string;
}

export function gridCells<Row>(ask: GridCellsAsk<Row>): GridCells<Row> {
  const { rows, rowId, order, pending, columns, mark } = ask;
  const recordCount = order === null ? rows.length : order.length;
  const wholeCount = recordCount + pending.length;
  const placeOf = (row: number) => (order === null ? row : order[row]!);
  const recordAt = (row: number) => (row < recordCount ? rows[placeOf(row)]! : null);

  const shownAt = (row: number): ShownRow<Row> => {
    if (row < recordCount) return { kind: 'record', row: recordAt(row)!, number: placeOf(row) + 1 };
    const number = rows.length + row - recordCount + 1;
    const waiting = pending[row - recordCount];
    return waiting === undefined ? { kind: 'blank', number } : { kind: 'pending', row: waiting, number };
  };

  const textAt = ({ row, column }: CellPlace): string => {
    const found = columns[column];
    const shown = shownAt(row);
    if (found === undefined || shown.kind === 'blank') return '';
    if (shown.kind === 'pending') return shown.row.texts[found.key] ?? '';
    return mark(shown.row, found)?.text ?? found.toText(shown.row);
  };

  const entryOf = ({ row, column, text }: WantedText): Entry | null => {
    const found = columns[column]!;
    const shown = shownAt(row);
    if (found.isComputed || shown.kind === 'blank') return null;
    if (shown.kind === 'pending')
      return { row: { kind: 'pending', id: shown.row.id }, column: found.key, text };
    if (found.value(shown.row) === undefined) return null;
    // A required field is not emptied; only an empty text typed on purpose says what is wrong with that.
    if (text === null && found.cleared === undefined) return null;
    return { row: { kind: 'record', id: rowId(shown.row) }, column: found.key, text };
  };

  return {
    recordCount,
    rowCount: wholeCount + 1,
    shownAt,
    recordAt,
    textAt,
    showAt: (place) => {
      const record = recordAt(place.row);
      const column = columns[place.column];
      return record === null || column === undefined ? textAt(place) : column.show(record);
    },
    batchOf: (action, wanted) => {
      const entries: Entry[] = [];
      const newRows: Record<string, string>[] = [];
      for (const each of wanted) {
        const column = columns[each.column];
        if (column === undefined) continue;
        if (each.row < wholeCount) {
          const entry = entryOf(each);
          if (entry !== null) entries.push(entry);
        } else if (each.text !== null && !column.isComputed) {
          (newRows[each.row - wholeCount] ??= {})[column.key] = each.text;
        }
      }
      const filled = newRows.filter((row) => Object.values(row).some((text) => text.trim() !== ''));
      return entries.length === 0 && filled.length === 0 ? null : { action, entries, newRows: filled };
    },
    tsvOf: (ranges) => {
      const block: string[][] = [];
      for (const range of ranges) {
        const inside = clipRange(range, wholeCount, columns.length);
        if (inside === null) continue;
        for (let row = inside.top; row <= inside.bottom; row += 1) {
          const texts: string[] = [];
          for (let column = inside.left; column <= inside.right; column += 1)
            texts.push(textAt({ row, column }));
          block.push(texts);
        }
      }
      return formatTsv(block);
    },
  };
}
