import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { betweenSides, layoutPairedWaterfall } from './layout-paired-waterfall.ts';
import { fitText, widestText } from '../drawing/text-width.ts';
import './chart.css';

export interface PairedRow {
  id: string;
  label: string;
  tone: 'cost' | 'duty';
  /** One for each side. */
  amounts: readonly number[];
  values: readonly string[];
}

export interface PairedWaterfallProps {
  name: string;
  /** What each side is, over its bars. */
  heads: readonly string[];
  rows: readonly PairedRow[];
  total: { label: string; values: readonly string[] };
  width: number;
  sizes: ChartSizes;
}

/** The same costs by two ways, each a waterfall, on one scale; values at the right of each. */
export function PairedWaterfall({ name, heads, rows, total, width, sizes }: PairedWaterfallProps) {
  const { body, note, row, bar } = sizes;
  const values = [...rows, total].flatMap((each) => each.values);
  const valueWidth = widestText(values, body) * 1.05 + 6;
  const labels = [...rows.map(({ label }) => label), total.label];
  const nameWidth = Math.min(widestText(labels, body) * 1.06 + 10, width * 0.32);
  const barWidth = Math.max(
    16,
    (width - nameWidth + betweenSides) / heads.length - valueWidth - betweenSides,
  );
  const columns = { nameWidth, barWidth, valueWidth };
  const sides = layoutPairedWaterfall(
    heads.map((_, side) => rows.map(({ amounts }) => amounts[side] as number)),
    columns,
    { rowHeight: row, barHeight: bar },
  );
  const height = (rows.length + 2) * row;
  const line = (place: number, label: string, printed: readonly string[], strong: string) => (
    <>
      <text className={`chart-name${strong}`} x={0} y={(place + 1.5) * row} dominantBaseline="central">
        {fitText(label, nameWidth - 6, body)}
      </text>
      {sides.map(({ valuesAt }, side) => (
        <text
          key={side}
          className={`chart-value${strong}`}
          x={valuesAt}
          y={(place + 1.5) * row}
          textAnchor="end"
          dominantBaseline="central"
        >
          {printed[side]}
        </text>
      ))}
    </>
  );
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={height}>
      {sides.map(({ barsAt, valuesAt }, side) => (
        <text key={side} className="chart-note" x={barsAt} y={row / 2} dominantBaseline="central">
          {fitText(heads[side] as string, valuesAt - barsAt, note)}
          <title>{heads[side]}</title>
        </text>
      ))}
      <line className="chart-base" x1={0} x2={width} y1={row - 0.5} y2={row - 0.5} />
      {rows.map(({ id, label, values, tone }, place) => (
        <ChartRow key={id} y={(place + 1) * row} width={width} height={row}>
          {line(place, label, values, '')}
          {sides.map(({ waterfall }, side) => {
            const { x, y, width, isDecrease } = waterfall.bars[place]!;
            return (
              <rect
                key={side}
                className={`chart-bar-${tone}${isDecrease ? '-less' : ''}`}
                x={x}
                y={y + row}
                width={width}
                height={bar}
              />
            );
          })}
        </ChartRow>
      ))}
      <line
        className="chart-total-rule"
        x1={0}
        x2={width}
        y1={(rows.length + 1) * row}
        y2={(rows.length + 1) * row}
      />
      {line(rows.length, total.label, total.values, ' chart-strong')}
      {sides.map(({ waterfall: { end } }, side) => (
        <rect
          key={side}
          className="chart-bar-total"
          x={end.x}
          y={end.y + row}
          width={end.width}
          height={bar}
        />
      ))}
    </svg>
  );
}
