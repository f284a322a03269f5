import type { KeyboardEvent, PointerEvent } from 'react';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { planTone } from './curve-axis.ts';
import { layoutPlanMap, type PlanMapOptions } from './layout-plan-map.ts';
import { textWidth } from '../drawing/text-width.ts';
import './chart.css';
import './plan-map-chart.css';

export interface PlanMapChartProps extends Pick<
  PlanMapOptions,
  'across' | 'up' | 'letters' | 'costs' | 'present' | 'chosen'
> {
  name: string;
  /** Printed at the ends of the axes. */
  acrossTitle: string;
  upTitle: string;
  presentText: string;
  printAcross: (value: number) => string;
  printUp: (value: number) => string;
  /** What a screen reader hears of the pair that is chosen. */
  chosenText: string;
  width: number;
  height: number;
  sizes: ChartSizes;
  /** A pair of values that is pointed at or stepped to. Without it the map is a picture. */
  onPoint?: (across: number, up: number) => void;
}

/** Steps of an arrow key in the range of an axis. */
const stepsOfAxis = 50;

/** Which plan is best at each pair of two parameters: ground in the colours of the plans, today, and the pair looked up. */
export function PlanMapChart(chart: PlanMapChartProps) {
  const { name, across, up, chosen, width, height, sizes, onPoint } = chart;
  const { body, note } = sizes;
  const [from, to, low, high] = [across[0]!, across.at(-1)!, up[0]!, up.at(-1)!];
  const printed = [low, (low + high) / 2, high].map(chart.printUp);
  const left = Math.max(...printed.map((text) => textWidth(text, note))) + 14;
  const top = note * 2.2;
  // Half of the last number stands beyond the plot.
  const margin = Math.max(note, textWidth(chart.printAcross(to), note) / 2 + 6);
  const plot = { left, top, width: width - left - margin, height: height - top - note * 3.4 };
  const { areas, present, chosen: here, acrossTicks, upTicks } = layoutPlanMap({ ...chart, ...plot });
  const bottom = top + plot.height;
  const right = left + plot.width;
  const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (onPoint === undefined || event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = [
      (event.clientX - box.left - left) / plot.width,
      (bottom - event.clientY + box.top) / plot.height,
    ];
    onPoint(from + clamp(share[0]!, 0, 1) * (to - from), low + clamp(share[1]!, 0, 1) * (high - low));
  };
  const step = (event: KeyboardEvent) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (way === undefined || onPoint === undefined) return;
    event.preventDefault();
    const most = event.shiftKey ? 5 : 1;
    onPoint(
      clamp(chosen[0] + (way[0]! * most * (to - from)) / stepsOfAxis, from, to),
      clamp(chosen[1] + (way[1]! * most * (high - low)) / stepsOfAxis, low, high),
    );
  };
  const label = `${name}. ${chart.chosenText}`;
  const interactive =
    onPoint === undefined
      ? ({ role: 'img', 'aria-label': label } as const)
      : ({
          role: 'slider',
          tabIndex: 0,
          'aria-label': name,
          'aria-valuemin': from,
          'aria-valuemax': to,
          'aria-valuenow': chosen[0],
          'aria-valuetext': chart.chosenText,
        } as const);
  return (
    <svg
      className={onPoint === undefined ? 'chart' : 'chart plan-map-points'}
      {...interactive}
      width={width}
      height={height}
      onPointerDown={(event) => {
        if (onPoint !== undefined) event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={point}
      onKeyDown={step}
    >
      <text className="chart-note" x={left} y={note * 1.1}>
        {chart.upTitle}
      </text>
      {areas.map(({ plan, path }) => (
        <path
          key={plan}
          className="plan-map-area"
          d={path}
          fill={`var(--plan-${planTone(plan)})`}
          stroke={`var(--plan-${planTone(plan)})`}
        />
      ))}
      <rect className="plan-map-frame" x={left} y={top} width={plot.width} height={plot.height} />
      {upTicks.map(({ value, y }) => (
        <text key={value} className="chart-note" x={left - 8} y={y + note * 0.35} textAnchor="end">
          {chart.printUp(value)}
        </text>
      ))}
      {acrossTicks.map(({ value, x }) => (
        <text key={value} className="chart-note" x={x} y={bottom + note * 1.5} textAnchor="middle">
          {chart.printAcross(value)}
        </text>
      ))}
      <text className="chart-note" x={right} y={bottom + note * 2.9} textAnchor="end">
        {chart.acrossTitle}
      </text>
      {present === null ? null : (
        <>
          <line className="plan-map-present" x1={present[0]} x2={present[0]} y1={top} y2={bottom} />
          <line className="plan-map-present" x1={left} x2={right} y1={present[1]} y2={present[1]} />
          <circle className="plan-map-present-dot" cx={present[0]} cy={present[1]} r={4} />
          <text
            className="chart-value plan-map-halo"
            x={present[0] + (present[0] > right - 80 ? -8 : 8)}
            y={present[1] - 8}
            textAnchor={present[0] > right - 80 ? 'end' : 'start'}
          >
            {chart.presentText}
          </text>
        </>
      )}
      {areas.map(({ plan, letter, x, y, area }) =>
        area < body * body * 2 ? null : (
          <text
            key={plan}
            className="plan-map-letter plan-map-halo"
            x={x}
            y={y + body * 0.4}
            textAnchor="middle"
          >
            {letter}
          </text>
        ),
      )}
      <line className="plan-map-chosen" x1={here[0]} x2={here[0]} y1={top} y2={bottom} />
      <line className="plan-map-chosen" x1={left} x2={right} y1={here[1]} y2={here[1]} />
      <circle className="plan-map-chosen-dot" cx={here[0]} cy={here[1]} r={6} />
    </svg>
  );
}
