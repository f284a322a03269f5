import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import type { Batch, PendingRow } from './batch.ts';
import type { CellPlace, CellRange } from './cell-range.ts';
import { isNumeric, type Column } from './column.ts';
import { EditHost, type Editing } from './edit-host.tsx';
import { FindBar } from './find-bar.tsx';
import { findCells } from './find-cell.ts';
import { gridActs, type Copied } from './grid-acts.ts';
import { GridBody } from './grid-body.tsx';
import { gridCells } from './grid-cells.ts';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import { cellId } from './grid-row.tsx';
import { keyCommand, type KeyCommand } from './key-command.ts';
import { leaveGrid } from './leave-grid.ts';
import type { Mark } from './mark.ts';
import { gridMessages as messages } from './messages.ts';
import { pressCell } from './press-cell.ts';
import { runCommand } from './run-command.ts';
import {
  clippedSelection,
  mainRange,
  rangesOf,
  selectionAt,
  selectionOf,
  selectionOfRange,
  type GridSelection,
} from './selection.ts';
import { useGridCursor, type GridCursor } from './use-grid-cursor.ts';
import { useGridLayout } from './use-grid-layout.ts';
import { useGridLook } from './use-grid-look.ts';
import { useRowOrder } from './use-row-order.ts';
import './grid.css';

export interface GridProps<Row> {
  /** Its filters, order and widths are kept by this name. */
  name: string;
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** At least one; the first stays in sight. */
  columns: readonly Column<Row>[];
  pending: readonly PendingRow[];
  mark: (row: Row, column: Column<Row>) => Mark | null;
  /** A cell to go to: shown, selected and focused. */
  goal: { readonly id: string; readonly column: string | null } | null;
  onGoalTaken: () => void;
  /** A record selected elsewhere, such as on the map: shown, without taking the focus. */
  shownId: string | null;
  onCursor: (cursor: GridCursor<Row>) => void;
  onBatch: (batch: Batch) => void;
  onRemove: (records: readonly string[], pending: readonly string[]) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Above the grid: the cell, its value, its reason. */
  bar: (cursor: GridCursor<Row>) => ReactNode;
  /** Below it: how many records there are. */
  note: string;
}

const mostFound = 5000;
const selectScale = ({ preferences }: PlannerState) => preferences.scalePercent / 100;

/** A table that works like a spreadsheet, however long it is. */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, rowId, columns, pending, mark } = props;
  const { say, language } = useText();
  const scale = usePlanner(selectScale);
  const gridId = useId();
  const { wishes, widths, sortBy, filterBy, clearFilters, showAll, widen } = useGridLook(props.name);
  const scrollerRef = useRef<HTMLDivElement>(null);
  const hostRef = useRef<HTMLTextAreaElement>(null);
  const [wanted, setSelection] = useState<GridSelection>(() => selectionAt({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const [fillTo, setFillTo] = useState<CellRange | null>(null);
  const [isFinding, setFinding] = useState(false);

  const order = useRowOrder(rows, rowId, columns, wishes);
  const cells = useMemo(
    () => gridCells({ rows, rowId, order, pending, columns, mark }),
    [rows, rowId, order, pending, columns, mark],
  );
  const selection = clippedSelection(wanted, cells.rowCount, columns.length);
  const { active } = selection;
  const column = columns[active.column]!;
  const range = mainRange(selection);
  const layout = useGridLayout({
    scrollerRef,
    columns,
    rowCount: cells.rowCount,
    active,
    language,
    scale,
    widths,
    widen,
  });

  const focus = useCallback(() => hostRef.current?.focus({ preventScroll: true }), []);
  const select = (next: GridSelection, shows: CellPlace | null = next.head) => {
    setSelection(next);
    if (shows !== null) layout.reveal(shows);
  };

  const cursor = useGridCursor({
    rows,
    rowId,
    columns,
    order,
    cells,
    selection,
    goal: props.goal,
    onGoalTaken: props.onGoalTaken,
    shownId: props.shownId,
    onCursor: props.onCursor,
    select,
    focus,
    showAll,
  });
  const shownActive = cursor.shown;

  const { emit, fill, selectedCells, ...acts } = gridActs({
    cells,
    rowId,
    columnCount: columns.length,
    selection,
    onBatch: props.onBatch,
    onRemove: props.onRemove,
  });
  const isWholeRows = range.left === 0 && range.right === columns.length - 1 && columns.length > 1;

  const isEditable =
    !column.isComputed && (shownActive.kind !== 'record' || column.value(shownActive.row) !== undefined);
  const startInside = (isPicking: boolean) => {
    if (!isEditable || hostRef.current === null) return;
    hostRef.current.value = cells.textAt(active);
    hostRef.current.select();
    layout.reveal(active);
    setEditing({ mode: 'inside', isPicking });
  };

  const run = (command: KeyCommand) =>
    runCommand(command, {
      cells,
      columns,
      selection,
      range,
      column,
      shown: shownActive,
      page: layout.page,
      isWholeRows,
      hasCopied: copied !== null,
      selectedCells,
      select,
      selectColumns,
      emit,
      fill,
      removeRows: () => {
        acts.removeRows();
        setSelection(selectionAt({ row: Math.min(range.top, cells.rowCount - 1), column: active.column }));
      },
      startInside,
      openFind: () => setFinding(true),
      goToFilter: () =>
        scrollerRef.current?.querySelector<HTMLElement>(`[data-filter="${CSS.escape(column.key)}"]`)?.focus(),
      sortBy,
      forgetCopied: () => setCopied(null),
      leave: (isBack) => leaveGrid(scrollerRef.current?.closest('.grid-frame') ?? null, isBack),
      undo: props.onUndo,
      redo: props.onRedo,
    });

  const onKeyAtRest = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const command = keyCommand(event);
    if (command === null || (command.do === 'toggle' && column.kind !== 'flag')) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };

  const lastRow = Math.max(0, cells.rowCount - 2);
  const selectColumns = (first: number, last: number) =>
    select(selectionOf({ row: 0, column: first }, { row: lastRow, column: last }), null);

  const takeFocus = () => {
    // A press elsewhere ends an edit by taking what was typed, as leaving the field does.
    if (editing !== null) hostRef.current?.blur();
    focus();
  };

  const commit = (text: string, then: 'down' | 'up' | 'right' | 'left' | 'stay' | 'fill') => {
    setEditing(null);
    if (then === 'fill')
      emit(
        'type',
        selectedCells().map((place) => ({ ...place, text })),
      );
    else if (text !== cells.textAt(active))
      emit('type', [{ ...active, text: text.trim() === '' ? null : text }]);
    if (then !== 'stay' && then !== 'fill') run({ do: 'step', step: then });
  };

  const ranges = fillTo === null ? rangesOf(selection) : [fillTo];
  const isHandleShown = editing === null && selection.others.length === 0 && !isWholeRows;
  const rowLabel = `${props.label} ${shownActive.number}, ${column.title}`;
  const hint = say(messages.typeOrPaste);
  const place = layout.cellBox(active);
  return (
    <div className="grid-frame">
      <div className="grid-bar">
        {props.bar(cursor)}
        {isFinding ? (
          <FindBar
            find={(text) => findCells(text, cells.rowCount, columns.length, cells.showAt, mostFound)}
            onShow={(found) => select(selectionAt(found))}
            onClose={() => {
              setFinding(false);
              focus();
            }}
          />
        ) : null}
      </div>
      <div
        ref={scrollerRef}
        className="grid-scroller"
        onPointerDown={(event) =>
          pressCell(event, {
            selection,
            range,
            columnCount: columns.length,
            layout,
            takeFocus,
            select,
            setSelection,
            fill,
            setFillTo,
          })
        }
        onDoubleClick={(event) => {
          if ((event.target as Element).closest('[data-column]') !== null)
            startInside(column.options !== null);
        }}
      >
        <div
          role="grid"
          id={gridId}
          className="grid"
          aria-label={props.label}
          aria-rowcount={cells.rowCount + 2}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          style={{ height: layout.height, width: layout.width }}
        >
          <GridHead
            columns={columns}
            placed={layout.placed}
            width={layout.width}
            numberWidth={layout.numberWidth}
            headHeight={layout.headHeight}
            rowHeight={layout.rowHeight}
            wishes={wishes}
            selectedLeft={range.left}
            selectedRight={range.right}
            onSort={sortBy}
            onFilter={filterBy}
            onSelectColumn={(index, how) =>
              selectColumns(
                how === 'extend' ? Math.min(index, range.left) : index,
                how === 'extend' ? Math.max(index, range.right) : index,
              )
            }
            onResize={layout.resize}
            onLeaveFilter={focus}
          />
          <GridBody
            gridId={gridId}
            columns={columns}
            cells={cells}
            layout={layout}
            active={active}
            ranges={ranges}
            handle={isHandleShown ? range : null}
            copied={copied?.range ?? null}
            mark={mark}
            hint={hint}
          />
        </div>
        <EditHost
          hostRef={hostRef}
          id={`${gridId}-host`}
          gridId={gridId}
          activeId={cellId(gridId, active.row, active.column)}
          label={rowLabel}
          description={say(messages.keys)}
          isNumber={isNumeric(column)}
          place={place}
          editing={editing}
          options={column.options}
          isList={column.isList}
          onStart={() => {
            layout.reveal(active);
            if (isEditable) setEditing({ mode: 'over', isPicking: column.options !== null });
            else if (hostRef.current !== null) hostRef.current.value = '';
          }}
          onCommit={commit}
          onCancel={() => setEditing(null)}
          onKeyAtRest={onKeyAtRest}
          onCopy={(isCut, clipboard) => {
            const text = cells.tsvOf(rangesOf(selection));
            clipboard.setData('text/plain', text);
            setCopied({ range, isCut, text });
          }}
          onPaste={(text) => {
            setSelection(selectionOfRange(acts.paste(text, range, copied)));
            setCopied(null);
          }}
        />
      </div>
      <GridFoot
        note={props.note}
        columns={columns}
        selection={selection}
        recordAt={cells.recordAt}
        isFiltered={order !== null && order.length !== rows.length}
        shown={cells.recordCount}
        onClearFilters={clearFilters}
      />
    </div>
  );
}
