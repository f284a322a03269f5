import type { ReactNode } from 'react';
import type { ChartSizes } from '../../../drawing/chart-sizes.ts';
import { useChartSizes } from '../../../charts/use-chart-sizes.ts';
import { useWidth } from '../../../charts/use-width.ts';
import './sized-chart.css';

/** A chart drawn as wide as the room it has; one that needs more is scrolled sideways. */
export function SizedChart({ children }: { children: (width: number, sizes: ChartSizes) => ReactNode }) {
  const sizes = useChartSizes();
  const [width, watch] = useWidth();
  return (
    <div className="sized-chart" ref={watch}>
      {width === 0 ? null : children(width, sizes)}
    </div>
  );
}
