import type { CellPlace, CellRange } from './cell-range.ts';
import type { Column } from './column.ts';
import type { GridCells } from './grid-cells.ts';
import { GridRow } from './grid-row.tsx';
import type { Mark } from './mark.ts';
import { rowKey } from './row-key.ts';
import { spansOfRow } from './selection.ts';
import type { GridLayout } from './use-grid-layout.ts';

export interface GridBodyProps<Row> {
  gridId: string;
  columns: readonly Column<Row>[];
  cells: GridCells<Row>;
  layout: Pick<GridLayout, 'rowItems' | 'rowHeight' | 'width' | 'numberWidth' | 'placed'>;
  active: CellPlace;
  /** What is shown as selected. */
  ranges: readonly CellRange[];
  /** The range whose last cell has the handle to fill from; `null` for none. */
  handle: CellRange | null;
  copied: CellRange | null;
  mark: (row: Row, column: Column<Row>) => Mark | null;
  hint: string;
}

/** The rows in sight. */
export function GridBody<Row>({ gridId, cells, layout, active, ranges, ...props }: GridBodyProps<Row>) {
  const { handle, copied } = props;
  return (
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
            columns={props.columns}
            placed={layout.placed}
            spans={spansOfRow(ranges, index)}
            active={index === active.row ? active.column : null}
            handle={index === handle?.bottom ? handle.right : null}
            copied={copied !== null && index >= copied.top && index <= copied.bottom ? copied : null}
            mark={props.mark}
            hint={props.hint}
          />
        );
      })}
    </div>
  );
}
