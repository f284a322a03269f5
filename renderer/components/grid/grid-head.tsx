import { memo, useRef } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { isNumeric, type Column } from './column.ts';
import type { PlacedColumn } from './grid-row.tsx';
import { gridMessages as messages } from './messages.ts';
import type { RowWishes } from './row-order.ts';

export interface GridHeadProps<Row> {
  columns: readonly Column<Row>[];
  placed: readonly PlacedColumn[];
  width: number;
  numberWidth: number;
  headHeight: number;
  rowHeight: number;
  wishes: RowWishes;
  /** First and last selected column. */
  selectedLeft: number;
  selectedRight: number;
  onSort: (column: string) => void;
  onFilter: (column: string, text: string) => void;
  onSelectColumn: (column: number, how: 'extend' | 'add') => void;
  onResize: (column: string, width: number) => void;
  onLeaveFilter: () => void;
}

const widthStep = 8;

function GridHeadUnkept<Row>(props: GridHeadProps<Row>) {
  const { columns, placed, width, numberWidth, headHeight, rowHeight, wishes, selectedLeft, selectedRight } =
    props;
  const { say } = useText();
  return (
    <div role="rowgroup" className="grid-head" style={{ width }}>
      <div role="row" aria-rowindex={1} className="grid-head-row" style={{ height: headHeight }}>
        <div role="columnheader" aria-colindex={1} className="grid-number" style={{ width: numberWidth }}>
          <span className="unseen">{say(messages.row)}</span>
        </div>
        {placed.map((place) => {
          const column = columns[place.index]!;
          const sorted = wishes.sort?.column === column.key ? wishes.sort : null;
          return (
            <div
              key={place.index}
              role="columnheader"
              // The edge that sets the width stands inside and would be part of the name.
              aria-label={column.unit === null ? column.title : `${column.title} ${column.unit}`}
              aria-colindex={place.index + 2}
              aria-sort={sorted === null ? 'none' : sorted.isDescending ? 'descending' : 'ascending'}
              className={[
                'grid-header',
                place.index === 0 ? 'grid-cell-frozen' : '',
                isNumeric(column) ? 'grid-header-number' : '',
                place.index >= selectedLeft && place.index <= selectedRight ? 'grid-header-active' : '',
              ].join(' ')}
              style={placeStyle(place, numberWidth)}
              title={column.title}
              onClick={(event) => {
                if (event.shiftKey) props.onSelectColumn(place.index, 'extend');
                else if (event.ctrlKey || event.metaKey) props.onSelectColumn(place.index, 'add');
                else props.onSort(column.key);
              }}
            >
              <span className="grid-header-title">
                {column.title}
                {sorted === null ? null : (
                  <span className="grid-sort" aria-hidden="true">
                    {sorted.isDescending ? ' ▼' : ' ▲'}
                  </span>
                )}
              </span>
              {column.unit === null ? null : <span className="grid-header-unit">{column.unit}</span>}
              <Resizer
                label={say(messages.resize, { column: column.title })}
                width={place.width}
                onResize={(to) => props.onResize(column.key, to)}
              />
            </div>
          );
        })}
      </div>
      <div role="row" aria-rowindex={2} className="grid-filter-row" style={{ height: rowHeight }}>
        <div role="gridcell" aria-colindex={1} className="grid-number" style={{ width: numberWidth }} />
        {placed.map((place) => {
          const column = columns[place.index]!;
          const text = wishes.filters[column.key] ?? '';
          return (
            <div
              key={place.index}
              role="gridcell"
              aria-colindex={place.index + 2}
              className={place.index === 0 ? 'grid-filter grid-cell-frozen' : 'grid-filter'}
              data-on={text !== '' || undefined}
              style={placeStyle(place, numberWidth)}
            >
              <input
                className="grid-filter-input"
                aria-label={say(messages.filterOf, { column: column.title })}
                data-filter={column.key}
                tabIndex={-1}
                placeholder={place.index === 0 ? say(messages.filter) : undefined}
                value={text}
                onChange={(event) => props.onFilter(column.key, event.target.value)}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing) return;
                  if (event.key === 'Escape') props.onFilter(column.key, '');
                  if (event.key === 'Enter' || event.key === 'Escape' || event.key === 'ArrowDown') {
                    event.preventDefault();
                    event.stopPropagation();
                    props.onLeaveFilter();
                  }
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

export const GridHead = memo(GridHeadUnkept) as typeof GridHeadUnkept;

function placeStyle({ index, left, width }: PlacedColumn, numberWidth: number) {
  return { width, left: index === 0 ? numberWidth : left };
}

interface ResizerProps {
  label: string;
  width: number;
  onResize: (width: number) => void;
}

/** The right edge of a header: dragged, or moved by arrow keys when it has the focus. */
function Resizer({ label, width, onResize }: ResizerProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      tabIndex={-1}
      className="grid-resizer"
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (start.current !== null) onResize(start.current.width + event.clientX - start.current.x);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') onResize(width - widthStep);
        if (event.key === 'ArrowRight') onResize(width + widthStep);
      }}
    />
  );
}
