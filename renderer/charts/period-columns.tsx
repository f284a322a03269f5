import { originColour } from '../drawing/origin-colour.ts';
import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutColumns } from './layout-columns.ts';
import { widestText } from '../drawing/text-width.ts';
import './chart.css';

export interface PeriodColumnsProps {
  name: string;
  columns: readonly {
    id: string;
    label: string;
    total: string;
    segments: readonly { id: string; origin: string; value: number; title: string }[];
  }[];
  width: number;
  /** Of the columns alone. */
  plotHeight: number;
  sizes: ChartSizes;
  onOpen?: (id: string) => void;
}

/** One stacked column a period in the hues of origin, its total printed above it. */
export function PeriodColumns({ name, columns, width, plotHeight, sizes, onOpen }: PeriodColumnsProps) {
  const { note } = sizes;
  const head = note * 1.6;
  const places = layoutColumns(
    columns.map(({ segments }) => segments),
    { left: 0, width, height: plotHeight },
  );
  const step = width / Math.max(1, columns.length);
  const widest = widestText(
    columns.flatMap(({ label, total }) => [label, total]),
    note,
  );
  // Where labels would touch, only every second, third … column is labelled.
  const every = Math.max(1, Math.ceil((widest + 6) / Math.max(1, step)));
  const height = head + plotHeight + note * 1.8;
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={height}>
      <line
        className="chart-base"
        x1={0}
        x2={width}
        y1={head + plotHeight + 0.5}
        y2={head + plotHeight + 0.5}
      />
      {columns.map(({ id, label, total, segments }, n) => {
        const { x, width: wide, pieces, top } = places[n]!;
        const middle = x + wide / 2;
        const isLabelled = n % every === 0;
        return (
          <ChartRow
            key={id}
            label={`${label}: ${total}`}
            x={middle - step / 2}
            y={0}
            width={step}
            height={height}
            {...(onOpen === undefined ? {} : { onOpen: () => onOpen(id) })}
          >
            {pieces.map(({ id, y, height }) => {
              const { origin, title } = segments.find((segment) => segment.id === id)!;
              return (
                <rect
                  key={id}
                  fill={originColour(origin)}
                  x={x}
                  y={head + y}
                  width={wide}
                  height={Math.max(0.5, height - 0.5)}
                >
                  <title>{title}</title>
                </rect>
              );
            })}
            {isLabelled ? (
              <>
                <text className="chart-value chart-small" x={middle} y={head + top - 4} textAnchor="middle">
                  {total}
                </text>
                <text
                  className="chart-note"
                  x={middle}
                  y={head + plotHeight + note * 1.4}
                  textAnchor="middle"
                >
                  {label}
                </text>
              </>
            ) : null}
          </ChartRow>
        );
      })}
    </svg>
  );
}
