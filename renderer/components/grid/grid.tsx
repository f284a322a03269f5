import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import type { Batch, BatchAction, PendingRow } from './batch.ts';
import { cellsOf, clipRange, type CellPlace, type CellRange } from './cell-range.ts';
import { isNumeric, type Column } from './column.ts';
import { EditHost, type Editing } from './edit-host.tsx';
import { FindBar } from './find-bar.tsx';
import { findCells } from './find-cell.ts';
import { gridCells, type WantedText } from './grid-cells.ts';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import { cellId, GridRow, type ShownRow } from './grid-row.tsx';
import { keyCommand, type KeyCommand } from './key-command.ts';
import type { Mark } from './mark.ts';
import { gridMessages as messages } from './messages.ts';
import { moveCursor } from './move-cursor.ts';
import { extendFill, fillDown, fillRight, stretched, type FilledCell } from './plan-fill.ts';
import { planPaste } from './plan-paste.ts';
import type { RowWishes } from './row-order.ts';
import {
  clippedSelection,
  extendedTo,
  mainRange,
  rangesOf,
  selectionAt,
  selectionOf,
  spansOfRow,
  steppedOn,
  withCell,
  type GridSelection,
} from './selection.ts';
import { parseTsv } from './tsv.ts';
import { useGridLayout } from './use-grid-layout.ts';
import { useRowOrder } from './use-row-order.ts';
import './grid.css';

/** The cell under the cursor, and what is selected with it. */
export interface GridCursor<Row> {
  readonly shown: ShownRow<Row>;
  readonly column: Column<Row>;
  /** Columns of the selection's main block. */
  readonly columns: readonly Column<Row>[];
  /** Ids of the records in the selection, at most a thousand of them. */
  readonly ids: readonly string[];
}

export interface GridProps<Row> {
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
  note: ReactNode;
}

const noWishes: RowWishes = { filters: {}, sort: null };
const mostIds = 1000;
const mostFound = 5000;
const selectScale = ({ preferences }: PlannerState) => preferences.scalePercent / 100;

/** A table that works like a spreadsheet, however long it is. */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, rowId, columns, pending, mark, goal, shownId } = props;
  const { say, language } = useText();
  const scale = usePlanner(selectScale);
  const gridId = useId();
  const scrollerRef = useRef<HTMLDivElement>(null);
  const hostRef = useRef<HTMLTextAreaElement>(null);
  const [wishes, setWishes] = useState(noWishes);
  const [wanted, setSelection] = useState<GridSelection>(() => selectionAt({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const [copied, setCopied] = useState<{ range: CellRange; isCut: boolean; text: string } | null>(null);
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
  const layout = useGridLayout({ scrollerRef, columns, rowCount: cells.rowCount, active, language, scale });

  const ids: string[] = [];
  for (const { top, bottom } of rangesOf(selection)) {
    for (let row = top; row <= bottom && ids.length < mostIds; row += 1) {
      const record = cells.recordAt(row);
      if (record !== null) ids.push(rowId(record));
    }
  }
  const shownActive = cells.shownAt(active.row);
  const chosen = columns.slice(range.left, range.right + 1);
  const cursor: GridCursor<Row> = { shown: shownActive, column, columns: chosen, ids };
  const cursorKey = `${column.key} ${range.left} ${range.right} ${shownActive.kind} ${ids.join()}`;
  const { onCursor, onGoalTaken } = props;
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

  const focus = useCallback(() => hostRef.current?.focus({ preventScroll: true }), []);
  const select = (next: GridSelection, shows: CellPlace | null = next.head) => {
    setSelection(next);
    if (shows !== null) layout.reveal(shows);
  };

  // A goal is taken once; it waits while a filter that hides it is being taken off.
  useEffect(() => {
    if (goal === null) return;
    const row = rowOf(goal.id);
    if (row === null && order !== null) setWishes(noWishes);
    else {
      if (row !== null) {
        const at = columns.findIndex(({ key }) => key === goal.column);
        select(selectionAt({ row, column: at < 0 ? 0 : at }));
        focus();
      }
      onGoalTaken();
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [goal, order]);

  function rowOf(id: string): number | null {
    const place = rows.findIndex((row) => rowId(row) === id);
    const row = order === null ? place : order.indexOf(place);
    return place < 0 || row < 0 ? null : row;
  }

  const emit = (action: BatchAction, texts: readonly WantedText[]) => {
    const batch = cells.batchOf(action, texts);
    if (batch !== null) props.onBatch(batch);
  };
  const fill = (filled: readonly FilledCell[]) =>
    emit(
      'fill',
      filled.map(({ from, to }) => ({ ...to, text: cells.textAt(from) })),
    );

  const selectedCells = (): readonly CellPlace[] => [
    ...cellsOf(
      rangesOf(selection).flatMap((each) => clipRange(each, cells.rowCount - 1, columns.length) ?? []),
    ),
  ];

  const isWholeRows = range.left === 0 && range.right === columns.length - 1 && columns.length > 1;
  const removeRows = () => {
    const records: string[] = [];
    const waiting: string[] = [];
    for (const { top, bottom } of rangesOf(selection)) {
      for (let row = top; row <= bottom; row += 1) {
        const shown = cells.shownAt(row);
        if (shown.kind === 'record') records.push(rowId(shown.row));
        else if (shown.kind === 'pending') waiting.push(shown.row.id);
      }
    }
    if (records.length + waiting.length > 0) props.onRemove(records, waiting);
    setSelection(selectionAt({ row: Math.min(range.top, cells.rowCount - 1), column: active.column }));
  };

  const isEditable =
    !column.isComputed && (shownActive.kind !== 'record' || column.value(shownActive.row) !== undefined);
  const startInside = (isPicking: boolean) => {
    if (!isEditable || hostRef.current === null) return;
    hostRef.current.value = cells.textAt(active);
    hostRef.current.select();
    layout.reveal(active);
    setEditing({ mode: 'inside', isPicking });
  };

  const paste = (text: string) => {
    const block = parseTsv(text);
    const target = clipRange(range, cells.rowCount, columns.length)!;
    const plan = planPaste(block, target, columns.length);
    const moved: readonly WantedText[] =
      copied !== null && copied.isCut && copied.text === text
        ? [...cellsOf([copied.range])].map((place) => ({ ...place, text: null }))
        : [];
    emit('paste', [...moved, ...plan.cells]);
    setCopied(null);
    setSelection(
      selectionOf(
        { row: plan.range.top, column: plan.range.left },
        { row: plan.range.bottom, column: plan.range.right },
      ),
    );
  };

  const leave = (isBack: boolean) => {
    const frame = scrollerRef.current?.closest('.grid-frame');
    const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
      (each) => each.offsetParent !== null,
    );
    const inside = stops.filter((each) => frame?.contains(each) === true);
    const edge = isBack ? stops.indexOf(inside[0]!) - 1 : stops.indexOf(inside.at(-1)!) + 1;
    stops[(edge + stops.length) % stops.length]?.focus();
  };

  const run = (command: KeyCommand) => {
    switch (command.do) {
      case 'move': {
        const from = command.isExtending ? selection.head : active;
        const extent = {
          rows: cells.rowCount,
          columns: columns.length,
          page: layout.page,
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
        return startInside(false);
      case 'pick':
        return startInside(true);
      case 'clear':
        if (isWholeRows) return removeRows();
        return emit(
          'clear',
          selectedCells().map((place) => ({ ...place, text: null })),
        );
      case 'remove-rows':
        return removeRows();
      case 'fill-down':
        return fill(fillDown(range));
      case 'fill-right':
        return fill(fillRight(range));
      case 'select-all':
        return select(
          selectionOf(
            { row: 0, column: 0 },
            { row: Math.max(0, cells.rowCount - 2), column: columns.length - 1 },
          ),
          null,
        );
      case 'select-rows':
        return select(
          selectionOf({ row: range.top, column: 0 }, { row: range.bottom, column: columns.length - 1 }),
          null,
        );
      case 'select-columns':
        return selectColumns(range.left, range.right);
      case 'find':
        return setFinding(true);
      case 'filter':
        return scrollerRef.current
          ?.querySelector<HTMLElement>(`[data-filter="${CSS.escape(column.key)}"]`)
          ?.focus();
      case 'sort':
        return sortBy(column.key);
      case 'undo':
        return props.onUndo();
      case 'redo':
        return props.onRedo();
      case 'escape':
        if (copied !== null) return setCopied(null);
        return select(selectionAt(active));
      case 'toggle':
        if (column.kind === 'flag' && shownActive.kind === 'record') {
          const text = column.value(shownActive.row) === true ? 'no' : 'yes';
          emit(
            'toggle',
            selectedCells().map((place) => ({ ...place, text })),
          );
        }
        return undefined;
      case 'leave':
        return leave(false);
      case 'leave-back':
        return leave(true);
    }
  };

  const onKeyAtRest = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const command = keyCommand(event);
    if (command === null || (command.do === 'toggle' && column.kind !== 'flag')) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };

  const sortBy = useCallback((key: string) => {
    setWishes((before) => {
      const { sort } = before;
      if (sort?.column !== key) return { ...before, sort: { column: key, isDescending: false } };
      return { ...before, sort: sort.isDescending ? null : { column: key, isDescending: true } };
    });
  }, []);
  const filterBy = useCallback(
    (key: string, text: string) =>
      setWishes((before) => ({ ...before, filters: { ...before.filters, [key]: text } })),
    [],
  );
  const lastRow = Math.max(0, cells.rowCount - 2);
  const selectColumns = (first: number, last: number) =>
    select(selectionOf({ row: 0, column: first }, { row: lastRow, column: last }), null);

  const onPointerDown = (event: React.PointerEvent<HTMLDivElement>) => {
    const at = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (at === null || event.button > 0) return;
    event.preventDefault();
    // A press elsewhere ends an edit by taking what was typed, as leaving the field does.
    if (editing !== null) hostRef.current?.blur();
    focus();
    const place = layout.cellUnder(event.clientX, event.clientY);
    if ((event.target as Element).closest('[data-handle]') !== null) return drag(event, range, true);
    if (at.dataset['column'] === undefined) {
      const from = event.shiftKey ? selection.anchor.row : place.row;
      return select(
        selectionOf({ row: from, column: 0 }, { row: place.row, column: columns.length - 1 }),
        null,
      );
    }
    if (event.shiftKey) return select(extendedTo(selection, place));
    select(event.ctrlKey || event.metaKey ? withCell(selection, place) : selectionAt(place));
    return drag(event, null, false);
  };

  /** Follows the pointer until it is let go: the selection grows, or the fill does. */
  const drag = (event: React.PointerEvent<HTMLDivElement>, source: CellRange | null, isFill: boolean) => {
    const scroller = event.currentTarget;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const box = scroller.getBoundingClientRect();
      if (clientY > box.bottom - 8) scroller.scrollTop += layout.rowHeight;
      if (clientY < box.top + layout.headTotal) scroller.scrollTop -= layout.rowHeight;
      if (clientX > box.right - 8) scroller.scrollLeft += 40;
      const place = layout.cellUnder(clientX, clientY);
      if (isFill) setFillTo(stretched(source!, place));
      else setSelection((before) => (isSame(before.head, place) ? before : extendedTo(before, place)));
    };
    const end = (last: PointerEvent) => {
      document.removeEventListener('pointermove', follow);
      document.removeEventListener('pointerup', end);
      document.removeEventListener('pointercancel', end);
      if (!isFill || source === null) return;
      const whole = stretched(source, layout.cellUnder(last.clientX, last.clientY));
      setFillTo(null);
      fill(extendFill(source, whole));
      setSelection(
        selectionOf({ row: whole.top, column: whole.left }, { row: whole.bottom, column: whole.right }),
      );
    };
    document.addEventListener('pointermove', follow);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', end);
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
        onPointerDown={onPointerDown}
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
          <div role="rowgroup" className="grid-body">
            {layout.rowItems.map(({ index, start }) => {
              const shown = cells.shownAt(index);
              return (
                <GridRow
                  key={rowKey(index, active.row, layout.rowItems)}
                  gridId={gridId}
                  index={index}
                  top={start}
                  height={layout.rowHeight}
                  width={layout.width}
                  numberWidth={layout.numberWidth}
                  kind={shown.kind}
                  record={shown.kind === 'record' ? shown.row : null}
                  pending={shown.kind === 'pending' ? shown.row : null}
                  number={shown.number}
                  columns={columns}
                  placed={layout.placed}
                  spans={spansOfRow(ranges, index)}
                  active={index === active.row ? active.column : null}
                  handle={isHandleShown && index === range.bottom ? range.right : null}
                  copied={
                    copied !== null && index >= copied.range.top && index <= copied.range.bottom
                      ? copied.range
                      : null
                  }
                  mark={mark}
                  hint={hint}
                />
              );
            })}
          </div>
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
          onPaste={paste}
        />
      </div>
      <GridFoot
        note={props.note}
        columns={columns}
        selection={selection}
        recordAt={cells.recordAt}
        isFiltered={order !== null && order.length !== rows.length}
        shown={cells.recordCount}
        onClearFilters={() => setWishes((before) => ({ ...before, filters: {} }))}
      />
    </div>
  );
}

/** More rows than any screen shows at once. */
const slots = 256;

/**
 * Rows take over the elements of those that have left the screen, which is a third of the work of making new ones.
 * The row of the cursor keeps its own where it is out of sight.
 */
function rowKey(
  index: number,
  active: number,
  items: readonly { readonly index: number }[],
): string | number {
  const isAlone = index === active && !items.some((item) => Math.abs(item.index - index) === 1);
  return isAlone ? 'cursor' : index % slots;
}

const focusable =
  'a[href], button:not([disabled]), input:not([tabindex="-1"]), select, textarea, [tabindex]:not([tabindex="-1"])';

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
