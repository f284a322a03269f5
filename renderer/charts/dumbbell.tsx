import { originColour } from '../drawing/origin-colour.ts';
import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutDumbbell } from './layout-dumbbell.ts';
import { fitText, widestText } from '../drawing/text-width.ts';
import './chart.css';
import './dumbbell.css';

export interface DumbbellItem {
  id: string;
  label: string;
  /** Customs territory whose hue it has. */
  origin: string;
  before: number;
  after: number;
  /** The change as printed at the right. */
  change: string;
}

export interface DumbbellProps {
  /** Said to screen readers as the name of the picture. */
  name: string;
  items: readonly DumbbellItem[];
  /** Header of the column at the right. */
  changeTitle: string;
  formatTick: (value: number) => string;
  width: number;
  sizes: ChartSizes;
  onOpen?: (id: string) => void;
}

const dot = 5;

/** What is more and less under B than under A: A hollow, B filled, the change at the right. */
export function Dumbbell({ name, items, changeTitle, formatTick, width, sizes, onOpen }: DumbbellProps) {
  const { body, note, row } = sizes;
  const changeWidth = widestText([changeTitle, ...items.map(({ change }) => change)], body) * 1.05 + 8;
  const labels = items.map(({ label }) => label);
  const labelWidth = Math.min(widestText(labels, body) * 1.06 + 16, width * 0.46);
  const axisHeight = note * 1.8;
  const layout = layoutDumbbell(items, {
    left: labelWidth + dot,
    width: Math.max(40, width - labelWidth - changeWidth - 2 * dot - 8),
    rowHeight: row,
    axisHeight,
  });
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={layout.height}>
      {layout.ticks.map(({ x, value }) => (
        <g key={value}>
          <line className="chart-grid" x1={x} x2={x} y1={axisHeight} y2={layout.height} />
          <text className="chart-note" x={x} y={note} textAnchor="middle">
            {formatTick(value)}
          </text>
        </g>
      ))}
      <text className="chart-note" x={width} y={note} textAnchor="end">
        {changeTitle}
      </text>
      {items.map(({ id, label, origin, change }, n) => {
        const { before, after, y } = layout.dumbbells[n]!;
        const colour = originColour(origin);
        const fitted = fitText(label, labelWidth - 10, body);
        return (
          <ChartRow
            key={id}
            label={`${label}: ${change}`}
            y={y - row / 2}
            width={width}
            height={row}
            {...(onOpen === undefined ? {} : { onOpen: () => onOpen(id) })}
          >
            <text className="chart-name" x={0} y={y} dominantBaseline="central">
              {fitted}
              {fitted === label ? null : <title>{label}</title>}
            </text>
            <line className="dumbbell-bar" x1={before} x2={after} y1={y} y2={y} style={{ stroke: colour }} />
            <circle className="dumbbell-before" cx={before} cy={y} r={dot - 1} style={{ stroke: colour }} />
            <circle cx={after} cy={y} r={dot} style={{ fill: colour }} />
            <text className="chart-value" x={width} y={y} textAnchor="end" dominantBaseline="central">
              {change}
            </text>
          </ChartRow>
        );
      })}
    </svg>
  );
}
