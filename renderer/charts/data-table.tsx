import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { Swatch } from '../components/swatch.tsx';
import { formatNumber, none } from '../format/format-number.ts';
import type { WindowLanguage } from '../i18n/language.ts';
import { cellText, type Cell, type TableColumn, type TableData } from './table-data.ts';
import { sortRows, type TableOrder } from './sort-rows.ts';
import './data-table.css';

export interface DataTableProps {
  table: TableData;
  language: WindowLanguage;
  rowHeight: number;
  /** Opens what stands behind a row, by its place in the table as given. */
  onOpen?: (row: number) => void;
}

/** A table to read, sorted by any header; long ones draw only the rows that are seen. */
export function DataTable({ table, language, rowHeight, onOpen }: DataTableProps) {
  const { columns, rows, total, title } = table;
  const [order, setOrder] = useState<TableOrder | null>(null);
  const places = useMemo(() => sortRows(rows, order), [rows, order]);
  const scrolled = useRef<HTMLDivElement>(null);
  const seen = useVirtualizer({
    count: places.length,
    getScrollElement: () => scrolled.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    initialRect: { width: 800, height: 600 },
  });
  const shown = seen.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = seen.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div className="data-table" ref={scrolled} tabIndex={0} role="group" aria-label={title}>
      <table aria-label={title} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map(({ key, title, unit, kind }, column) => (
              <th
                key={key}
                scope="col"
                className={kind === 'number' ? 'data-table-number' : undefined}
                aria-sort={order?.column !== column ? 'none' : order.isDown ? 'descending' : 'ascending'}
              >
                <button type="button" onClick={() => setOrder(nextOrder(order, column, kind))}>
                  {title}
                  {order?.column === column ? (order.isDown ? ' ▼' : ' ▲') : ''}
                  {unit === null ? null : <span className="data-table-unit">{unit}</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Spacer height={before} /> : null}
          {shown.map(({ index }) => {
            const place = places[index]!;
            return (
              <tr
                key={place}
                aria-rowindex={index + 2}
                {...(onOpen === undefined
                  ? {}
                  : {
                      className: 'data-table-opens',
                      tabIndex: 0,
                      onClick: () => onOpen(place),
                      onKeyDown: (event) => {
                        if (event.key === 'Enter') onOpen(place);
                      },
                    })}
              >
                {rows[place]!.map((cell, column) => (
                  <TableCell key={column} cell={cell} column={columns[column]!} language={language} />
                ))}
              </tr>
            );
          })}
          {after > 0 ? <Spacer height={after} /> : null}
        </tbody>
        {total === null ? null : (
          <tfoot>
            <tr>
              {total.map((cell, column) => (
                <TableCell key={column} cell={cell ?? ''} column={columns[column]!} language={language} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Numbers are first sorted from the largest, text from the start of the alphabet; a third time takes the order away. */
function nextOrder(order: TableOrder | null, column: number, kind: TableColumn['kind']): TableOrder | null {
  const first = kind === 'number';
  if (order?.column !== column) return { column, isDown: first };
  return order.isDown === first ? { column, isDown: !first } : null;
}

function Spacer({ height }: { height: number }) {
  return (
    <tr className="data-table-spacer" aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}

function TableCell({
  cell,
  column,
  language,
}: {
  cell: Cell;
  column: TableColumn;
  language: WindowLanguage;
}) {
  const className = column.kind === 'number' ? 'data-table-number' : undefined;
  if (cell === null) return <td className={`${className ?? ''} data-table-unknown`}>{none}</td>;
  if (typeof cell === 'number') return <td className={className}>{cellNumber(cell, column, language)}</td>;
  if (typeof cell === 'string' || !('territory' in cell)) {
    return <td className={className}>{cellText(cell)}</td>;
  }
  return (
    <td className={className}>
      <span className="data-table-territory">
        <Swatch territory={cell.territory} />
        {cellText(cell)}
      </span>
    </td>
  );
}

/** A number as its column prints it. */
function cellNumber(
  value: number,
  { digits }: Pick<TableColumn, 'digits'>,
  language: WindowLanguage,
): string {
  if (digits !== null) return formatNumber(value, language, digits);
  return formatNumber(Number(value.toFixed(2)), language);
}
