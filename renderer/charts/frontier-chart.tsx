import type { KeyboardEvent, PointerEvent } from 'react';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutFrontier, type FrontierSpot } from './layout-frontier.ts';
import { textWidth } from '../drawing/text-width.ts';
import './chart.css';
import './frontier-chart.css';

export interface FrontierChartProps {
  name: string;
  /** From least cost to least of the measure. */
  points: readonly FrontierSpot[];
  isStepped: boolean;
  knees: readonly number[];
  chosen: number;
  /** What is said at the cheapest, at the knees and at the least, by place. */
  labels: readonly { place: number; text: string }[];
  /** The chosen point in words, beside it and for screen readers. */
  chosenText: string;
  /** Under the axis of the measure. */
  measureTitle: string;
  printCost: (cost: number) => string;
  printMeasure: (measure: number) => string;
  width: number;
  plotHeight: number;
  sizes: ChartSizes;
  /** Chooses a point by its place. Without it the chart is a picture. */
  onChoose?: (place: number) => void;
}

/** Every efficient plan by its cost and its measure, the knees marked; arrows go from plan to plan. */
export function FrontierChart(chart: FrontierChartProps) {
  const { name, points, knees, chosen, width, plotHeight, sizes, onChoose } = chart;
  const { body, note } = sizes;
  const top = body * 1.6;
  const bottom = top + plotHeight;
  const widest = Math.max(0, ...points.map(({ cost }) => textWidth(chart.printCost(cost), note)));
  const left = widest + 16;
  const right = Math.max(left + 80, width - 12);
  const others = chart.labels.filter(({ place }) => place !== chosen);
  const places = layoutFrontier({
    points,
    isStepped: chart.isStepped,
    labels: [{ place: chosen, text: chart.chosenText }, ...others],
    left,
    right,
    top,
    bottom,
    size: body,
  });
  const last = points.length - 1;
  const press = (event: KeyboardEvent) => {
    const next = keyed(event.key, chosen, last);
    if (next === null || onChoose === undefined) return;
    event.preventDefault();
    onChoose(next);
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (onChoose === undefined || event.buttons !== 1) return;
    const { left: x, top: y } = event.currentTarget.getBoundingClientRect();
    onChoose(nearest(places.spots, event.clientX - x, event.clientY - y));
  };
  const spot = places.spots[chosen];
  return (
    <svg
      className={onChoose === undefined ? 'chart' : 'chart frontier-points'}
      role={onChoose === undefined ? 'img' : 'group'}
      aria-label={name}
      width={width}
      height={bottom + note * 3.6}
      onPointerDown={point}
      onPointerMove={point}
    >
      {places.costs.map(({ value, y }) => (
        <g key={value}>
          <line className="chart-grid" x1={left} x2={right} y1={y} y2={y} />
          <text className="chart-note" x={left - 10} y={y + note * 0.35} textAnchor="end">
            {chart.printCost(value)}
          </text>
        </g>
      ))}
      <line className="chart-base" x1={left} x2={right} y1={bottom} y2={bottom} />
      {places.measures.map(({ value, x }) => (
        <text key={value} className="chart-note" x={x} y={bottom + note * 1.5} textAnchor="middle">
          {chart.printMeasure(value)}
        </text>
      ))}
      <text className="chart-note" x={right} y={bottom + note * 3.1} textAnchor="end">
        {chart.measureTitle}
      </text>
      <path className="frontier-line" d={places.path} />
      {spot === undefined ? null : (
        <line className="frontier-hair" x1={spot.x} x2={spot.x} y1={spot.y} y2={bottom} />
      )}
      {places.spots.map(({ x, y }, place) => (
        <circle
          key={place}
          className={knees.includes(place) ? 'frontier-knee' : 'frontier-point'}
          cx={x}
          cy={y}
          r={knees.includes(place) ? 6 : 4}
        />
      ))}
      {places.labels.map(({ place, text, x, y, anchor }) => (
        <text
          key={place}
          className={place === chosen ? 'frontier-chosen-text frontier-halo' : 'chart-name frontier-halo'}
          x={x}
          y={y}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
      {spot === undefined ? null : (
        <g
          className="frontier-handle"
          {...(onChoose === undefined
            ? {}
            : {
                role: 'slider',
                tabIndex: 0,
                'aria-label': name,
                'aria-valuemin': 1,
                'aria-valuemax': points.length,
                'aria-valuenow': chosen + 1,
                'aria-valuetext': chart.chosenText,
                onKeyDown: press,
              })}
        >
          <circle className="frontier-ring" data-only-on-screen="" cx={spot.x} cy={spot.y} r={10} />
          <circle className="frontier-chosen" cx={spot.x} cy={spot.y} r={5} />
        </g>
      )}
    </svg>
  );
}

/** The place that a key goes to: left and up to less of the measure at more cost, right and down back. */
function keyed(key: string, chosen: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.min(last, chosen + 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.max(0, chosen - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function nearest(spots: readonly { x: number; y: number }[], x: number, y: number): number {
  let found = 0;
  let least = Infinity;
  for (const [place, spot] of spots.entries()) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance < least) [found, least] = [place, distance];
  }
  return found;
}
