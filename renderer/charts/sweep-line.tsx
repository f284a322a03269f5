import { onOriginColour, originColour } from '../drawing/origin-colour.ts';
import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutSweepLine } from './layout-sweep-line.ts';
import { textWidth, widestText } from '../drawing/text-width.ts';
import './chart.css';
import './sweep-line.css';

export interface SweepPoint {
  id: string;
  /** Of the lever, as printed under the column. */
  value: string;
  /** `null` without a plan. */
  cost: number | null;
  /** As printed at the point: its cost, or that there is no plan. */
  text: string;
  /** Largest first; sums to one, or to nothing. */
  shares: readonly { origin: string; share: number }[];
}

export interface SweepLineProps {
  name: string;
  points: readonly SweepPoint[];
  chosen: string | null;
  /** What it costs where nothing is turned; `null` where that is not known. */
  present: { cost: number; text: string } | null;
  /** Two lines beside the shares. */
  sharesTexts: readonly string[];
  codeOf: (origin: string) => string;
  printCost: (cost: number) => string;
  plotHeight: number;
  width: number;
  sizes: ChartSizes;
  onChoose: (id: string) => void;
}

/** Cost over the values of one lever, and under each value where the goods are made. A value without a plan breaks the line. */
export function SweepLine(chart: SweepLineProps) {
  const { name, points, chosen, present, sharesTexts, codeOf, printCost, plotHeight, width, sizes } = chart;
  const { body, note } = sizes;
  const known = points.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const left = 10 + widestText([...known.map(printCost), ...sharesTexts], note);
  const right = Math.max(left + 80, width - 4);
  const top = body * 2;
  const bottom = top + plotHeight;
  const layout = layoutSweepLine(
    points.map(({ cost }) => cost),
    present?.cost ?? null,
    {
      left,
      right,
      top,
      bottom,
      texts: points.map(({ text }) => text),
      values: points.map(({ value }) => value),
      body,
      note,
    },
  );
  const sharesTop = bottom + note * 2.6;
  const sharesHeight = body * 7;
  const height = sharesTop + sharesHeight + 4;
  return (
    <svg className="chart" role="group" aria-label={name} width={Math.max(width, right)} height={height}>
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line className="chart-grid" x1={left} x2={right} y1={y} y2={y} />
          <text className="chart-note" x={left - 10} y={y + note * 0.35} textAnchor="end">
            {printCost(value)}
          </text>
        </g>
      ))}
      <line className="chart-base" x1={left} x2={right} y1={bottom} y2={bottom} />
      {layout.present === null || present === null ? null : (
        <>
          <line className="sweep-present" x1={left} x2={right} y1={layout.present} y2={layout.present} />
          <text className="chart-note sweep-halo" x={right} y={layout.present - 4} textAnchor="end">
            {present.text}
          </text>
        </>
      )}
      {sharesTexts.map((text, n) => (
        <text
          key={text}
          className="chart-note"
          x={left - 10}
          y={sharesTop + note * (1.1 + n * 1.35)}
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      {layout.paths.map((path) => (
        <path key={path} className="sweep-line" d={path} />
      ))}
      {points.map(({ id, value, text, shares, cost }, n) => {
        const { x, y, isPrinted, isNamed } = layout.points[n]!;
        const isChosen = id === chosen;
        const columnLeft = x - layout.columnWidth / 2;
        const pieces = stacked(shares).map((piece) => {
          const label = `${codeOf(piece.origin)} ${Math.round(piece.share * 100)}`;
          const isRoomy =
            piece.share * sharesHeight >= body * 1.3 && textWidth(label, body) + 6 <= layout.columnWidth;
          return { ...piece, label, isRoomy };
        });
        const isSaid = isPrinted || isChosen || isNamed || pieces.some(({ isRoomy }) => isRoomy);
        const words = `${value}: ${text}`;
        return (
          <ChartRow
            key={id}
            {...(isSaid ? { description: words } : { label: words })}
            x={columnLeft}
            y={0}
            width={layout.columnWidth}
            height={height}
            isChosen={isChosen}
            onOpen={() => chart.onChoose(id)}
          >
            {isChosen ? (
              <line className="sweep-chosen" data-only-on-screen="" x1={x} x2={x} y1={y ?? top} y2={bottom} />
            ) : null}
            {y === null ? null : (
              <circle
                className={isChosen ? 'sweep-dot sweep-dot-chosen' : 'sweep-dot'}
                cx={x}
                cy={y}
                r={isChosen ? 5 : 3.5}
              />
            )}
            {isPrinted || isChosen ? (
              <text
                className={cost === null ? 'chart-note sweep-halo' : 'chart-value sweep-halo'}
                x={x}
                y={(y ?? bottom) - body * 0.8}
                textAnchor="middle"
              >
                {text}
              </text>
            ) : null}
            {isNamed ? (
              <text className="chart-note" x={x} y={bottom + note * 1.5} textAnchor="middle">
                {value}
              </text>
            ) : null}
            {pieces.map(({ origin, share, from, label, isRoomy }) => {
              return (
                <g key={origin}>
                  <rect
                    fill={originColour(origin)}
                    x={columnLeft + 0.5}
                    y={sharesTop + from * sharesHeight + 0.5}
                    width={Math.max(0.5, layout.columnWidth - 1)}
                    height={Math.max(0.5, share * sharesHeight - 1)}
                  >
                    <title>{label}</title>
                  </rect>
                  {isRoomy ? (
                    <text
                      className="sweep-share"
                      fill={onOriginColour(origin)}
                      x={x}
                      y={sharesTop + (from + share / 2) * sharesHeight + body * 0.35}
                      textAnchor="middle"
                    >
                      {label}
                    </text>
                  ) : null}
                </g>
              );
            })}
          </ChartRow>
        );
      })}
    </svg>
  );
}

function stacked(shares: SweepPoint['shares']) {
  let from = 0;
  return shares
    .filter(({ share }) => share > 0)
    .map(({ origin, share }) => {
      const piece = { origin, share, from };
      from += share;
      return piece;
    });
}
