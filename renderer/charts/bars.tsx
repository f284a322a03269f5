import { originColour } from '../drawing/origin-colour.ts';
import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutBars } from './layout-bars.ts';
import { fitText, widestText } from '../drawing/text-width.ts';
import './chart.css';
import './bars.css';

/** How a segment is filled: a shade, the outline of what lacks, or a territory's hue. */
export type BarFill = 's1' | 's3' | 'lack' | { origin: string };

export interface BarItem {
  id: string;
  label: string;
  segments: readonly { id: string; value: number; fill: BarFill; title: string }[];
  /** As printed at the right. */
  value: string;
  /** Begins a group, over a rule of its own. */
  heading?: string;
  /** Opens what stands behind the bar. */
  onOpen?: () => void;
  /** Of bars of which one is shown beside the chart: whether it is this one. */
  isChosen?: boolean;
}

export interface BarsProps {
  name: string;
  items: readonly BarItem[];
  /** Value at the right end of the bars; the largest sum where it is not set. */
  most?: number;
  width: number;
  sizes: ChartSizes;
}

/** Bars from zero, one a row, with their values at the right. */
export function Bars({ name, items, most, width, sizes }: BarsProps) {
  const { body, row, bar } = sizes;
  const valueWidth =
    widestText(
      items.map(({ value }) => value),
      body,
    ) *
      1.05 +
    8;
  const labels = items.map(({ label }) => label);
  const labelWidth = Math.min(widestText(labels, body) * 1.06 + 12, width * 0.42);
  const rows = layoutBars(
    items.map(({ segments }) => segments),
    {
      left: labelWidth,
      width: Math.max(24, width - labelWidth - valueWidth),
      ...(most === undefined ? {} : { most }),
    },
  );
  const tops: number[] = [];
  let height = 0;
  for (const { heading } of items) {
    if (heading !== undefined) height += row;
    tops.push(height);
    height += row;
  }
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={height}>
      {items.map(({ id, label, segments, value, heading, onOpen, isChosen }, n) => {
        const y = tops[n]!;
        const fitted = fitText(label, labelWidth - 8, body);
        return (
          <g key={id}>
            {heading === undefined ? null : (
              <>
                <text className="chart-note" x={0} y={y - row / 2} dominantBaseline="central">
                  {heading}
                </text>
                <line className="chart-base" x1={0} x2={width} y1={y - 2} y2={y - 2} />
              </>
            )}
            <ChartRow
              y={y}
              width={width}
              height={row}
              {...(onOpen === undefined ? {} : { onOpen })}
              {...(isChosen === undefined ? {} : { isChosen })}
            >
              {isChosen === true ? (
                <rect className="bars-chosen" data-only-on-screen="" x={0} y={y} width={width} height={row} />
              ) : null}
              <text className="chart-name" x={0} y={y + row / 2} dominantBaseline="central">
                {fitted}
                {fitted === label ? null : <title>{label}</title>}
              </text>
              {rows[n]!.map(({ id, x, width }, place) => {
                const { fill, title } = segments.find((segment) => segment.id === id)!;
                const isLack = fill === 'lack';
                return (
                  <rect
                    key={id}
                    className={typeof fill === 'string' ? `bars-${fill}` : undefined}
                    {...(typeof fill === 'string' ? {} : { fill: originColour(fill.origin) })}
                    x={x + (place > 0 ? 0.5 : 0) + (isLack ? 0.75 : 0)}
                    y={y + (row - bar) / 2 + (isLack ? 0.75 : 0)}
                    width={Math.max(0.5, width - (place > 0 ? 0.5 : 0) - (isLack ? 1.5 : 0))}
                    height={isLack ? bar - 1.5 : bar}
                  >
                    <title>{title}</title>
                  </rect>
                );
              })}
              <text
                className="chart-value"
                x={width}
                y={y + row / 2}
                textAnchor="end"
                dominantBaseline="central"
              >
                {value}
              </text>
            </ChartRow>
          </g>
        );
      })}
    </svg>
  );
}
