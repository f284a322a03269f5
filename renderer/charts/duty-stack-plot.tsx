import type { DutyStackLayout } from './layout-duty-stack.ts';

export interface DutyPlotProps {
  layout: DutyStackLayout;
  axis: { x: number; width: number };
  /** Top of the plot. */
  top: number;
  note: number;
  printRate: (rate: number) => string;
}

/** The total over time as an area under a line, months and rates behind it, and above it what it would be by what is not law. */
export function DutyPlot({ layout, axis, top, note, printRate }: DutyPlotProps) {
  const end = axis.x + axis.width;
  return (
    <>
      {layout.ticks.map(({ x, label }) => (
        <g key={x}>
          <line className="chart-grid" x1={x} x2={x} y1={top} y2={layout.height} />
          {label === null ? null : (
            <text className="chart-note" x={x + 3} y={top - note * 0.6}>
              {label}
            </text>
          )}
        </g>
      ))}
      {layout.rates.map(({ y, rate }, n) => (
        <g key={rate}>
          <line
            className={n === 0 ? 'chart-base' : 'chart-grid'}
            x1={axis.x}
            x2={end}
            y1={Math.round(y) + 0.5}
            y2={Math.round(y) + 0.5}
          />
          <text className="chart-note" x={axis.x - 8} y={y} textAnchor="end" dominantBaseline="central">
            {`${printRate(rate)}${n === layout.rates.length - 1 ? '\u202f%' : ''}`}
          </text>
        </g>
      ))}
      <path className="duty-stack-area" d={layout.area} />
      <path className="duty-stack-line" d={layout.line} />
      {layout.outlooks.map(({ id, look, line, label }) => (
        <g key={id}>
          <path className={`duty-stack-outlook duty-stack-outlook-${look}`} d={line} />
          {label === null ? null : (
            <text className="chart-note duty-stack-halo" x={label.x} y={label.y} textAnchor={label.anchor}>
              {label.text}
            </text>
          )}
        </g>
      ))}
      {layout.rateLabels.map(({ x, y, text }) => (
        <text
          key={`${x} ${text}`}
          className="chart-value chart-small chart-strong duty-stack-halo"
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
    </>
  );
}
