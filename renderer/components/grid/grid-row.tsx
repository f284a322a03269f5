import { memo } from 'react';
import { Swatch } from '../swatch.tsx';
import { isNumeric, type Column } from './column.ts';
import type { CellRange } from './cell-range.ts';
import type { PendingRow } from './batch.ts';
import type { Mark } from './mark.ts';
import { isInSpans } from './selection.ts';

/** A record, a row that is not whole yet, or the empty row at the end. */
export type ShownRow<Row> =
  | { readonly kind: 'record'; readonly row: Row; readonly number: number }
  | { readonly kind: 'pending'; readonly row: PendingRow; readonly number: number }
  | { readonly kind: 'blank'; readonly number: number };

export interface GridRowProps<Row> {
  gridId: string;
  /** Place among the rows shown. */
  index: number;
  top: number;
  height: number;
  width: number;
  numberWidth: number;
  kind: ShownRow<Row>['kind'];
  record: Row | null;
  pending: PendingRow | null;
  number: number;
  columns: readonly Column<Row>[];
  /** Columns in sight, with their left edges and widths. */
  placed: readonly PlacedColumn[];
  /** Selected columns as `first-last` pairs. */
  spans: string;
  /** The active cell's column when it is in this row, else `null`. */
  active: number | null;
  /** Column with the fill handle, else `null`. */
  handle: number | null;
  /** The copied range where it crosses this row, else `null`. */
  copied: CellRange | null;
  mark: (row: Row, column: Column<Row>) => Mark | null;
  hint: string;
}

export interface PlacedColumn {
  readonly index: number;
  readonly left: number;
  readonly width: number;
}

export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

function GridRowUnkept<Row>(props: GridRowProps<Row>) {
  const { index, top, height, width, numberWidth, number, placed, spans, active } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 3}
      className="grid-row"
      style={{ transform: `translateY(${top}px)`, height, width }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className="grid-number"
        data-active={spans !== '' || undefined}
        data-row={index}
        style={{ width: numberWidth }}
      >
        {number}
      </div>
      {placed.map((place) => (
        <GridCell key={place.index} {...props} place={place} isActive={active === place.index} />
      ))}
    </div>
  );
}

/** Rendered anew only when something of this row has changed: scrolling moves rows without touching them. */
export const GridRow = memo(GridRowUnkept) as typeof GridRowUnkept;

interface GridCellProps<Row> extends GridRowProps<Row> {
  place: PlacedColumn;
  isActive: boolean;
}

function GridCell<Row>({ place, isActive, ...props }: GridCellProps<Row>) {
  const { gridId, index, kind, record, pending, columns, spans, handle, copied, mark, hint } = props;
  const column = columns[place.index]!;
  const isFrozen = place.index === 0;
  const marked = record === null ? null : mark(record, column);
  const text = marked?.text ?? textOf(record, pending, column, isFrozen ? hint : '');
  const isInSelection = isInSpans(spans, place.index);
  const territory = record === null || marked?.text != null ? null : (column.territory?.(record) ?? null);
  const classes = [
    'grid-cell',
    isFrozen ? 'grid-cell-frozen' : '',
    isNumeric(column) && kind !== 'blank' ? 'grid-cell-number' : '',
    column.isComputed ? 'grid-cell-computed' : '',
    kind === 'blank' ? 'grid-cell-blank' : '',
    marked === null ? '' : `grid-cell-${marked.state}`,
    isActive ? 'grid-cell-active' : isInSelection ? 'grid-cell-selected' : '',
  ];
  const edges = copied === null ? '' : copiedEdges(copied, index, place.index);
  return (
    <div
      role="gridcell"
      id={cellId(gridId, index, place.index)}
      aria-colindex={place.index + 2}
      aria-selected={isInSelection}
      aria-readonly={column.isComputed || undefined}
      aria-invalid={marked?.state === 'error' || undefined}
      className={classes.filter((each) => each !== '').join(' ')}
      data-row={index}
      data-column={place.index}
      {...(edges === '' ? {} : { 'data-copied': edges })}
      style={
        isFrozen ? { width: place.width, left: props.numberWidth } : { width: place.width, left: place.left }
      }
    >
      {territory === null ? null : <Swatch territory={territory} />}
      <span className="grid-text">{text}</span>
      {marked?.say == null ? null : (
        <span className="unseen" lang={marked.language ?? undefined}>
          {marked.say}
        </span>
      )}
      {handle === place.index ? <span className="grid-handle" data-handle="" /> : null}
    </div>
  );
}

function textOf<Row>(
  record: Row | null,
  pending: PendingRow | null,
  column: Column<Row>,
  hint: string,
): string {
  if (record !== null) return column.show(record);
  return pending === null ? hint : (pending.texts[column.key] ?? '');
}

/** The sides of a copied range that a cell lies at, as letters for the style sheet. */
function copiedEdges({ top, left, bottom, right }: CellRange, row: number, column: number): string {
  if (column < left || column > right || row < top || row > bottom) return '';
  return `${row === top ? 't' : ''}${row === bottom ? 'b' : ''}${column === left ? 'l' : ''}${column === right ? 'r' : ''}i`;
}
