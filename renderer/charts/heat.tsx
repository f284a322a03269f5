import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { HeatCell } from './heat-cell.tsx';
import { heatClass } from './heat-class.ts';
import { fitText, textWidth, widestText } from '../drawing/text-width.ts';
import './chart.css';
import './heat.css';

export interface HeatProps {
  name: string;
  rows: readonly { id: string; label: string }[];
  columns: readonly { id: string; label: string }[];
  /** Shares by row and column; `null` where there is nothing to use. */
  cells: readonly (readonly (number | null)[])[];
  /** Lower edges of the classes s0, s1, s2, s4 and s5, as shares. */
  edges: readonly [number, number, number, number, number];
  print: (share: number) => string;
  /** Printed in the cells where a share is not what they say. */
  texts?: readonly (readonly string[])[];
  /** The cell that is shown beside the chart. */
  chosen?: { row: string; column: string } | null;
  width: number;
  sizes: ChartSizes;
  onOpen?: (row: string, column: string) => void;
}

/** Cells shaded by class with their number in each; nothing has no shade. As wide as its numbers need. */
export function Heat({
  name,
  rows,
  columns,
  cells,
  edges,
  print,
  texts: given,
  chosen,
  width,
  sizes,
  onOpen,
}: HeatProps) {
  const { body, note, row } = sizes;
  const texts = given ?? cells.map((values) => values.map((value) => (value === null ? '—' : print(value))));
  const labels = rows.map(({ label }) => label);
  const labelWidth = Math.min(widestText(labels, body) * 1.06 + 12, Math.max(120, width * 0.32));
  // A header with a year is wider than the others and may reach over its short neighbour.
  const headers = columns.map(({ label }) => textWidth(label, note)).sort((one, other) => one - other);
  const usual = headers[Math.floor(headers.length / 2)] ?? 0;
  const least = Math.max(widestText(texts.flat(), body), usual) + 8;
  const cellWidth = Math.max(least, Math.min(72, (width - labelWidth) / Math.max(1, columns.length)));
  const head = note * 2;
  const whole = labelWidth + cellWidth * columns.length;
  return (
    <svg className="chart" role="group" aria-label={name} width={whole} height={head + rows.length * row}>
      {columns.map(({ id, label }, n) => (
        <text
          key={id}
          className="chart-note"
          x={labelWidth + (n + 1) * cellWidth - 6}
          y={head - note * 0.6}
          textAnchor="end"
        >
          {label}
        </text>
      ))}
      <line className="chart-base" x1={0} x2={whole} y1={head - 0.5} y2={head - 0.5} />
      {rows.map(({ id, label }, n) => {
        const y = head + n * row;
        const fitted = fitText(label, labelWidth - 8, body);
        return (
          <g key={id}>
            <text className="chart-name" x={0} y={y + row / 2} dominantBaseline="central">
              {fitted}
              {fitted === label ? null : <title>{label}</title>}
            </text>
            {columns.map((column, place) => {
              const value = cells[n]![place] ?? null;
              const shade = value === null ? null : heatClass(value, edges);
              const x = labelWidth + place * cellWidth;
              const isChosen = chosen?.row === id && chosen.column === column.id;
              return (
                <ChartRow
                  key={column.id}
                  label={`${label}, ${column.label}: ${texts[n]![place]!}`}
                  x={x}
                  y={y}
                  width={cellWidth}
                  height={row}
                  {...(chosen === undefined ? {} : { isChosen })}
                  {...(onOpen === undefined ? {} : { onOpen: () => onOpen(id, column.id) })}
                >
                  <HeatCell
                    x={x}
                    y={y}
                    width={cellWidth}
                    text={texts[n]![place]!}
                    shade={shade}
                    isQuiet={value === null}
                    sizes={sizes}
                  />
                  {isChosen ? (
                    <rect
                      className="heat-chosen"
                      data-only-on-screen=""
                      x={x + 1}
                      y={y + 1}
                      width={cellWidth - 2}
                      height={row - 2}
                    />
                  ) : null}
                </ChartRow>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
