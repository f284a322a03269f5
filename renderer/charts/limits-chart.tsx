import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutLimits, type LimitMark } from './layout-limits.ts';
import { fitText, textWidth, widestText } from '../drawing/text-width.ts';
import './chart.css';
import './limits-chart.css';

export interface LimitItem {
  id: string;
  label: string;
  /** Begins a group, over a rule of its own. */
  heading?: string;
  /** `null` for what is no number. */
  mark: LimitMark | null;
  /** As printed at the right. */
  texts: { stated: string; wouldDo: string };
  /** All of it in words. */
  words: string;
  /** Goes to where it is stated. */
  onOpen?: () => void;
}

export interface LimitsChartProps {
  name: string;
  items: readonly LimitItem[];
  heads: { stated: string; wouldDo: string };
  width: number;
  sizes: ChartSizes;
}

const gap = 16;
const tick = 2.5;
const leastBars = 80;

/**
 * Numbers as stated against those that would do, one a row and each on its own scale: filled what is not in question,
 * outlined the difference, an ink tick at what is stated and an accent one at what would do.
 */
export function LimitsChart({ name, items, heads, width, sizes }: LimitsChartProps) {
  const { body, note, row, bar } = sizes;
  const widthOf = (key: 'stated' | 'wouldDo') =>
    // What would do is printed bold, which is wider.
    Math.max(
      widestText(
        items.map(({ texts }) => texts[key]),
        body,
      ) * (key === 'wouldDo' ? 1.1 : 1.04),
      textWidth(heads[key], note),
    ) + 2;
  const values = widthOf('stated') + widthOf('wouldDo') + 2 * gap;
  const labelWidth = Math.min(
    widestText(
      items.map(({ label }) => label),
      body,
    ) *
      1.06 +
      gap,
    Math.max(120, width - values - leastBars),
    width * 0.44,
  );
  const bars = { left: labelWidth, width: Math.max(leastBars, width - labelWidth - values) };
  const statedRight = bars.left + bars.width + gap + widthOf('stated');
  const right = statedRight + gap + widthOf('wouldDo');
  const lines = layoutLimits(
    items.map(({ mark }) => mark ?? { stated: 0, wouldDo: null }),
    bars,
  );
  const head = note * 1.9;
  const tops: number[] = [];
  let height = head;
  for (const { heading } of items) {
    if (heading !== undefined) height += row;
    tops.push(height);
    height += row;
  }
  return (
    <svg className="chart" role="group" aria-label={name} width={Math.max(width, right)} height={height + 2}>
      <text className="chart-note" x={statedRight} y={note * 1.1} textAnchor="end">
        {heads.stated}
      </text>
      <text className="chart-note" x={right} y={note * 1.1} textAnchor="end">
        {heads.wouldDo}
      </text>
      <line className="chart-base" x1={0} x2={right} y1={head - 0.5} y2={head - 0.5} />
      {items.map(({ id, label, heading, mark, texts, words, onOpen }, n) => {
        const y = tops[n]!;
        const middle = y + row / 2;
        const { held, between, stated, wouldDo } = lines[n]!;
        const fitted = fitText(label, labelWidth - gap / 2, body);
        const mast = (x: number, className: string) => (
          <rect
            className={className}
            x={x - tick / 2}
            y={middle - bar / 2 - 3}
            width={tick}
            height={bar + 6}
          />
        );
        return (
          <g key={id}>
            {heading === undefined ? null : (
              <text className="chart-strong chart-name" x={0} y={y - row / 2} dominantBaseline="central">
                {heading}
              </text>
            )}
            <ChartRow
              description={words}
              y={y}
              width={right}
              height={row}
              {...(onOpen === undefined ? {} : { onOpen })}
            >
              <text className="chart-name" x={0} y={middle} dominantBaseline="central">
                {fitted}
                {fitted === label ? null : <title>{label}</title>}
              </text>
              {held === null ? null : (
                <rect
                  className="limits-held"
                  x={held.x}
                  y={middle - bar / 2}
                  width={held.width}
                  height={bar}
                />
              )}
              {between === null ? null : (
                <rect
                  className="limits-between"
                  x={between.x + 0.75}
                  y={middle - bar / 2 + 0.75}
                  width={Math.max(0.5, between.width - 1.5)}
                  height={bar - 1.5}
                />
              )}
              {mark === null ? null : mast(stated, 'limits-stated')}
              {wouldDo === null ? null : mast(wouldDo, 'limits-would-do')}
              <text
                className="chart-value"
                x={statedRight}
                y={middle}
                textAnchor="end"
                dominantBaseline="central"
              >
                {texts.stated}
              </text>
              <text
                className={wouldDo === null ? 'chart-value' : 'chart-value limits-changed'}
                x={right}
                y={middle}
                textAnchor="end"
                dominantBaseline="central"
              >
                {texts.wouldDo}
              </text>
            </ChartRow>
          </g>
        );
      })}
    </svg>
  );
}
