import type { ChartSizes } from '../drawing/chart-sizes.ts';
import type { HeatShade } from './heat-class.ts';

export interface HeatCellProps {
  x: number;
  y: number;
  width: number;
  text: string;
  shade: HeatShade | null;
  /** Whether there is no number to read. */
  isQuiet: boolean;
  sizes: Pick<ChartSizes, 'row'>;
}

/** A number on the shade of its class, light on the darkest two; without a class there is no shade. */
export function HeatCell({ x, y, width, text, shade, isQuiet, sizes: { row } }: HeatCellProps) {
  const isDark = shade === 's4' || shade === 's5';
  return (
    <>
      {shade === null ? null : (
        <rect className={`heat-${shade}`} x={x + 0.5} y={y + 0.5} width={width - 1} height={row - 1} />
      )}
      <text
        className={isDark ? 'chart-value heat-on' : isQuiet ? 'chart-note' : 'chart-value'}
        x={x + width - 6}
        y={y + row / 2}
        textAnchor="end"
        dominantBaseline="central"
      >
        {text}
      </text>
    </>
  );
}
