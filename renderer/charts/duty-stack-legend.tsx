import type { SpanLook } from './layout-duty-stack.ts';

/** A way in which bars look, and what it says. */
export interface LegendEntry {
  look: SpanLook;
  label: string;
}

export interface DutyStackLegendProps {
  legend: readonly LegendEntry[];
  x: number;
  y: number;
  /** Between the tops of two entries. */
  step: number;
  /** Of the texts; the swatches go by it. */
  size: number;
}

/** What the looks of the bars stand for; every row says it in words too, so that it is left out where there is no room. */
export function DutyStackLegend({ legend, x, y, step, size }: DutyStackLegendProps) {
  return (
    <g aria-hidden="true">
      {legend.map(({ look, label }, n) => (
        <g key={look}>
          <LegendSwatch look={look} x={x} y={y + n * step} size={size} />
          <text
            className="chart-note"
            x={x + size * 2.4}
            y={y + n * step + size * 0.5}
            dominantBaseline="central"
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function LegendSwatch({ look, x, y, size }: { look: SpanLook; x: number; y: number; size: number }) {
  const [width, height] = [size * 1.8, size * 0.85];
  return (
    <>
      <rect className={`duty-stack-fill-${look}`} x={x} y={y} width={width + 1} height={height + 1} />
      <rect
        className={`duty-stack-edge duty-stack-edge-${look}`}
        x={x + 0.5}
        y={y + 0.5}
        width={width}
        height={height}
      />
      {look === 'ended' ? (
        <line
          className="duty-stack-cross"
          x1={x}
          x2={x + width}
          y1={y + 0.5 + height / 2}
          y2={y + 0.5 + height / 2}
        />
      ) : null}
    </>
  );
}
