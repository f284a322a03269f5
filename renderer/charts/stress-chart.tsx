import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutStress, type StressMark } from './layout-stress.ts';
import { fitText, widestText } from '../drawing/text-width.ts';
import './chart.css';
import './stress-chart.css';

export interface StressItem extends StressMark {
  id: string;
  label: string;
  /** As printed beside the bar: what it costs, the share of demand lost, days survived, days to recover. */
  texts: { cost: string; lost: string; survive: string; recover: string };
  /** All of it in words. */
  words: string;
}

export interface StressChartProps {
  name: string;
  items: readonly StressItem[];
  chosen: string | null;
  outageDays: number;
  /** Headers in two lines: what it is, and its unit. */
  heads: Readonly<Record<'cost' | 'lost' | 'survive' | 'recover' | 'time', readonly [string, string]>>;
  width: number;
  sizes: ChartSizes;
  onChoose: (id: string) => void;
}

const gap = 16;
/** Parts of what room is left that the bars take; the timeline has the rest. */
const barsShare = 0.62;
const leastBars = 60;

/**
 * Disruptions ranked by what they cost: filled what more is spent, outlined what lost demand is priced at; then the share
 * lost, and the days from the first loss until all is as before, on one axis that begins with the disruption.
 */
export function StressChart(chart: StressChartProps) {
  const { name, items, chosen, outageDays, heads, width, sizes, onChoose } = chart;
  const { body, note, row, bar } = sizes;
  const widthOf = (key: 'cost' | 'lost' | 'survive' | 'recover') =>
    Math.max(
      widestText(
        items.map(({ texts }) => texts[key]),
        body,
      ),
      widestText(heads[key], note),
    ) + 2;
  const labels = items.map(({ label }) => label);
  const labelWidth = Math.min(widestText(labels, body) * 1.06 + 12, width * 0.3);
  const fixed =
    labelWidth + widthOf('cost') + widthOf('lost') + widthOf('survive') + widthOf('recover') + 5 * gap;
  const room = Math.max(2 * leastBars, width - fixed);
  const bars = { left: labelWidth, width: room * barsShare };
  const costRight = bars.left + bars.width + gap + widthOf('cost');
  const lostRight = costRight + gap + widthOf('lost');
  const surviveRight = lostRight + gap + widthOf('survive');
  const time = { left: surviveRight + gap, width: room * (1 - barsShare) };
  const recoverRight = time.left + time.width + gap + widthOf('recover');
  const { lines, outage, days } = layoutStress(items, { bars, time, outageDays });
  const head = note * 3.2;
  const bottom = head + items.length * row;
  const header = (key: keyof typeof heads, x: number, anchor: 'start' | 'end') =>
    heads[key].map((line, n) => (
      <text
        key={`${key} ${line}`}
        className="chart-note"
        x={x}
        y={note * (1.1 + n * 1.35)}
        textAnchor={anchor}
      >
        {line}
      </text>
    ));
  return (
    <svg
      className="chart"
      role="group"
      aria-label={name}
      width={Math.max(width, recoverRight)}
      height={bottom + 4}
    >
      {header('cost', costRight, 'end')}
      {header('lost', lostRight, 'end')}
      {header('survive', surviveRight, 'end')}
      {header('time', time.left, 'start')}
      {header('recover', recoverRight, 'end')}
      <line className="chart-base" x1={0} x2={recoverRight} y1={head - 0.5} y2={head - 0.5} />
      {days > 0 ? (
        <rect
          className="stress-outage"
          x={outage.x}
          y={head}
          width={outage.width}
          height={items.length * row}
        />
      ) : null}
      {items.map(({ id, label, texts, words, isOpenEnded }, n) => {
        const y = head + n * row;
        const middle = y + row / 2;
        const { spent, lost, trouble } = lines[n]!;
        const fitted = fitText(label, labelWidth - 8, body);
        const isChosen = id === chosen;
        const value = (text: string, x: number) => (
          <text className="chart-value" x={x} y={middle} textAnchor="end" dominantBaseline="central">
            {text}
          </text>
        );
        return (
          <ChartRow
            key={id}
            description={words}
            y={y}
            width={recoverRight}
            height={row}
            isChosen={isChosen}
            onOpen={() => onChoose(id)}
          >
            {isChosen ? (
              <rect
                className="stress-chosen"
                x={0}
                y={y}
                width={recoverRight}
                height={row}
                data-only-on-screen=""
              />
            ) : null}
            <text className="chart-name" x={0} y={middle} dominantBaseline="central">
              {fitted}
              {fitted === label ? null : <title>{label}</title>}
            </text>
            {spent === null ? null : (
              <rect
                className="stress-spent"
                x={spent.x}
                y={middle - bar / 2}
                width={spent.width}
                height={bar}
              />
            )}
            {lost === null ? null : (
              <rect
                className="stress-lost"
                x={lost.x + 0.75}
                y={middle - bar / 2 + 0.75}
                width={Math.max(0.5, lost.width - 1.5)}
                height={bar - 1.5}
              />
            )}
            {value(texts.cost, costRight)}
            {value(texts.lost, lostRight)}
            {value(texts.survive, surviveRight)}
            <line className="chart-base" x1={time.left} x2={time.left + time.width} y1={middle} y2={middle} />
            {trouble === null ? null : (
              <>
                <line
                  className="stress-trouble"
                  x1={trouble.x}
                  x2={trouble.x + trouble.width}
                  y1={middle}
                  y2={middle}
                />
                {isOpenEnded ? (
                  <text
                    className="chart-note"
                    x={trouble.x + trouble.width + 2}
                    y={middle}
                    dominantBaseline="central"
                  >
                    →
                  </text>
                ) : (
                  <circle className="stress-back" cx={trouble.x + trouble.width} cy={middle} r={3} />
                )}
              </>
            )}
            {value(texts.recover, recoverRight)}
          </ChartRow>
        );
      })}
    </svg>
  );
}
