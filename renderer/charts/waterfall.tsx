import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { ChartRow } from './chart-row.tsx';
import { fitText, widestText } from '../drawing/text-width.ts';
import { layoutWaterfall, type WaterfallBar } from '../drawing/layout-waterfall.ts';
import './chart.css';

export interface WaterfallItem {
  id: string;
  label: string;
  /** Shown while the label is pointed at. */
  hint?: string | null;
  amount: number;
  /** As printed in the column at the right. */
  value: string;
  /** Duty is set apart from every other cost; a change is dearer or cheaper. */
  tone: 'cost' | 'duty' | 'change';
}

export interface WaterfallProps {
  /** Said to screen readers as the name of the picture. */
  name: string;
  items: readonly WaterfallItem[];
  /** Total that the items start from; without it they start from zero. */
  start?: { label: string; amount: number; value: string };
  total: { label: string; value: string };
  width: number;
  sizes: ChartSizes;
  /** Opens what stands behind a row; `null` for a total. */
  onOpen?: (id: string | null) => void;
}

/** Costs that add up to a total, each bar where the one above it ends, values in a column at the right. */
export function Waterfall({ name, items, start, total, width, sizes, onOpen }: WaterfallProps) {
  const { body, row, bar } = sizes;
  const values = [...items.map(({ value }) => value), total.value, start?.value ?? ''];
  const valueWidth = widestText(values, body) * 1.05 + 8;
  const labels = [...items.map(({ label }) => label), total.label, start?.label ?? ''];
  const labelWidth = Math.min(widestText(labels, body) * 1.06 + 12, width * (width < 400 ? 0.52 : 0.46));
  const barWidth = Math.max(24, width - labelWidth - valueWidth);
  const layout = layoutWaterfall(items, {
    left: labelWidth,
    width: barWidth,
    rowHeight: row,
    barHeight: bar,
    ...(start === undefined ? {} : { startsAt: start.amount }),
  });
  const line = (y: number, label: string, value: string, strong: string, hint: string | null = null) => {
    const fitted = fitText(label, labelWidth - 8, body);
    return (
      <>
        <text className={`chart-name${strong}`} x={0} y={y + row / 2} dominantBaseline="central">
          {fitted}
          {fitted === label && hint === null ? null : (
            <title>{hint === null ? label : `${label}: ${hint}`}</title>
          )}
        </text>
        <text
          className={`chart-value${strong}`}
          x={width}
          y={y + row / 2}
          textAnchor="end"
          dominantBaseline="central"
        >
          {value}
        </text>
      </>
    );
  };
  const totalY = layout.height - row;
  const offset = start === undefined ? 0 : 1;
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={layout.height}>
      {layout.connectors.map(({ x, y1, y2 }, n) => (
        <line key={n} className="chart-connector" x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      {start === undefined || layout.start === null ? null : (
        <g>
          {line(0, start.label, start.value, ' chart-strong')}
          <TotalBar bar={layout.start} height={bar} isCut={layout.cutAt !== null} />
        </g>
      )}
      {items.map(({ id, label, hint, value, tone }, n) => {
        const place = layout.bars[n]!;
        return (
          <ChartRow
            key={id}
            y={(n + offset) * row}
            width={width}
            height={row}
            {...(onOpen === undefined ? {} : { onOpen: () => onOpen(id) })}
          >
            {line((n + offset) * row, label, value, '', hint)}
            <rect
              className={`chart-bar-${tone}${place.isDecrease ? '-less' : ''}`}
              {...inset(place, bar, place.isDecrease)}
            />
          </ChartRow>
        );
      })}
      <line className="chart-total-rule" x1={0} x2={width} y1={totalY} y2={totalY} />
      <ChartRow
        y={totalY}
        width={width}
        height={row}
        {...(onOpen === undefined ? {} : { onOpen: () => onOpen(null) })}
      >
        {line(totalY, total.label, total.value, ' chart-strong')}
        <TotalBar bar={layout.end} height={bar} isCut={layout.cutAt !== null} />
      </ChartRow>
    </svg>
  );
}

/** Outlined bars are drawn half their line inside, so that they are as wide as filled ones. */
function inset({ x, y, width }: WaterfallBar, height: number, isOutlined: boolean) {
  if (!isOutlined) return { x, y, width, height };
  return { x: x + 0.75, y: y + 0.75, width: Math.max(0.1, width - 1.5), height: height - 1.5 };
}

function TotalBar({ bar, height, isCut }: { bar: WaterfallBar; height: number; isCut: boolean }) {
  const { x, y, width } = bar;
  return (
    <>
      <rect className="chart-bar-total" x={x} y={y} width={width} height={height} />
      {isCut ? (
        <>
          <line className="chart-cut" x1={x + 6} y1={y + height + 2} x2={x + 11} y2={y - 2} />
          <line className="chart-cut" x1={x + 11} y1={y + height + 2} x2={x + 16} y2={y - 2} />
        </>
      ) : null}
    </>
  );
}
