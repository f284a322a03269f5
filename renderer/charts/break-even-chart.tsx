import type { PointerEvent } from 'react';
import { onOriginColour, originColour } from '../drawing/origin-colour.ts';
import { axisValue, axisX, type CurveAxis } from './curve-axis.ts';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutBreakEven, type CurvePiece, type CurvePoint } from './layout-break-even.ts';
import { layoutPlanShares, type ShareColumn } from './layout-plan-shares.ts';
import { textWidth } from '../drawing/text-width.ts';
import './chart.css';
import './break-even-chart.css';

export interface BreakEvenChartProps {
  name: string;
  axis: CurveAxis;
  pieces: readonly CurvePiece[];
  cornerTexts: readonly string[];
  held: readonly CurvePoint[];
  heldText: string;
  /** Where the parameter stands now; `null` outside the axis. */
  present: { at: number; text: string } | null;
  chosen: { at: number; cost: number; held: number | null; texts: readonly string[] };
  shares: readonly ShareColumn[];
  /** Two lines beside the shares. */
  sharesTexts: readonly string[];
  codeOf: (origin: string) => string;
  printCost: (cost: number) => string;
  printValue: (value: number, isLast: boolean) => string;
  plotHeight: number;
  sizes: ChartSizes;
  /** A value that is pointed at. Without it the chart is a picture. */
  onPoint?: (value: number, isFree: boolean) => void;
}

/**
 * Least cost over one parameter: the curve in the colours of its plans, corners, the present plan held, what replanning saves, and
 * under it, on the same axis, where each plan makes its goods.
 */
export function BreakEvenChart(chart: BreakEvenChartProps) {
  const { name, axis, pieces, held, cornerTexts, chosen, present, shares, sizes, plotHeight, onPoint } =
    chart;
  const { body, note } = sizes;
  const top = body * 1.2;
  const places = layoutBreakEven({
    axis,
    pieces,
    held,
    cornerTexts,
    chosen,
    present,
    heldText: chart.heldText,
    top,
    height: plotHeight,
    letter: body * 1.17,
    figure: body,
  });
  const { bottom } = places;
  const sharesTop = bottom + note * 3.2;
  const sharesHeight = body * 6;
  const sharesBottom = sharesTop + sharesHeight;
  const columns = layoutPlanShares(shares, { axis, top: sharesTop, height: sharesHeight });
  const height = sharesBottom + note * 0.8;
  const width = axis.right + note * 2.6;
  const presentX = present === null ? null : axisX(axis, present.at);
  const presentY = places.present;
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (onPoint === undefined || event.buttons !== 1) return;
    const { left } = event.currentTarget.getBoundingClientRect();
    onPoint(axisValue(axis, event.clientX - left), event.altKey);
  };
  return (
    <svg
      className={onPoint === undefined ? 'chart' : 'chart break-even-points'}
      role="img"
      aria-label={name}
      width={width}
      height={height}
      onPointerDown={(event) => {
        if (onPoint !== undefined) event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={point}
    >
      {places.costs.map(({ value, y }) => (
        <g key={value}>
          <line className="chart-grid" x1={axis.left} x2={axis.right} y1={y} y2={y} />
          <text className="chart-note" x={axis.left - 10} y={y + note * 0.35} textAnchor="end">
            {chart.printCost(value)}
          </text>
        </g>
      ))}
      <line className="chart-base" x1={axis.left} x2={axis.right} y1={bottom} y2={bottom} />
      {places.values.map(({ value, x }, n) => (
        <text key={value} className="chart-note" x={x} y={bottom + note * 1.5} textAnchor="middle">
          {chart.printValue(value, n === places.values.length - 1)}
        </text>
      ))}
      {columns.map((column, n) => (
        <g key={n}>
          {column.map(({ origin, share, x, y, width, height }) => {
            const text = `${chart.codeOf(origin)} ${Math.round(share * 100)}`;
            const isPrinted = height >= body * 1.3 && textWidth(text, body) + 6 <= width;
            return (
              <g key={origin}>
                <rect
                  fill={originColour(origin)}
                  x={x + 0.5}
                  y={y + 0.5}
                  width={Math.max(0.5, width - 1)}
                  height={Math.max(0.5, height - 1)}
                >
                  <title>{text}</title>
                </rect>
                {isPrinted ? (
                  <text
                    className="break-even-share"
                    fill={onOriginColour(origin)}
                    x={x + width / 2}
                    y={y + height / 2 + body * 0.35}
                    textAnchor="middle"
                  >
                    {text}
                  </text>
                ) : null}
              </g>
            );
          })}
        </g>
      ))}
      {chart.sharesTexts.map((text, n) => (
        <text
          key={n}
          className="chart-note"
          x={axis.left - 10}
          y={sharesTop + note * (1.1 + n * 1.35)}
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      {places.corners.map(({ x, y }) => (
        <line key={x} className="break-even-hair" x1={x} x2={x} y1={y} y2={bottom} />
      ))}
      {presentX === null ? null : (
        <line
          className="break-even-present"
          x1={presentX}
          x2={presentX}
          y1={presentY ?? bottom}
          y2={bottom}
        />
      )}
      {places.held === null ? null : <path className="break-even-held" d={places.held} />}
      {places.lines.map(({ tone, path }, n) => (
        <path key={n} className="break-even-line" stroke={`var(--plan-${tone})`} d={path} />
      ))}
      <line
        className="break-even-chosen"
        x1={places.chosen.x}
        x2={places.chosen.x}
        y1={places.saved?.y ?? places.chosen.y}
        y2={bottom}
      />
      {places.saved === null || places.saved.isCut ? null : (
        <line
          className="break-even-chosen"
          x1={places.chosen.x - 5}
          x2={places.chosen.x + 5}
          y1={places.saved.y}
          y2={places.saved.y}
        />
      )}
      <line
        className="break-even-chosen break-even-chosen-thin"
        x1={places.chosen.x}
        x2={places.chosen.x}
        y1={sharesTop - note}
        y2={height}
      />
      {presentX === null || presentY === null ? null : (
        <circle className="break-even-present-dot" cx={presentX} cy={presentY} r={3.5} />
      )}
      {places.presentLabel === null || present === null ? null : (
        <text
          className="chart-name break-even-halo"
          x={places.presentLabel.x}
          y={places.presentLabel.y}
          textAnchor={places.presentLabel.anchor}
        >
          {present.text}
        </text>
      )}
      {places.corners.map(({ x, y, text, label }) => (
        <g key={x}>
          <circle className="break-even-corner" cx={x} cy={y} r={4.5} />
          {label === null ? null : (
            <text
              className="chart-value chart-strong break-even-halo"
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
            >
              {text}
            </text>
          )}
        </g>
      ))}
      <circle className="break-even-chosen-dot" cx={places.chosen.x} cy={places.chosen.y} r={5} />
      {places.letters.map(({ letter, x, y }) => (
        <text key={letter} className="break-even-letter break-even-halo" x={x} y={y}>
          {letter}
        </text>
      ))}
      {places.heldLabel === null ? null : (
        <text
          className="chart-name break-even-halo"
          x={places.heldLabel.x}
          y={places.heldLabel.y}
          textAnchor={places.heldLabel.anchor}
        >
          {chart.heldText}
        </text>
      )}
      {places.chosen.labels.map(({ text, x, y, anchor }) => (
        <text key={text} className="break-even-chosen-text break-even-halo" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
