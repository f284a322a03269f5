import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { HeatCell } from './heat-cell.tsx';
import { heatClass } from './heat-class.ts';
import { layoutRegret } from './layout-regret.ts';
import { fitText } from '../drawing/text-width.ts';
import './chart.css';
import './heat.css';
import './regret-table.css';

export interface RegretRow {
  id: string;
  label: string;
  /** By future: as printed, and its share of the largest regret; `null` where there is no number. */
  cells: readonly { text: string; share: number | null }[];
  /** By measure: as printed, and whether no other plan has less. */
  values: readonly { text: string; isLeast: boolean }[];
}

export interface RegretTableProps {
  name: string;
  rows: readonly RegretRow[];
  futures: readonly { id: string; label: string; note: string }[];
  measures: readonly { id: string; label: string }[];
  chosen: string | null;
  width: number;
  sizes: ChartSizes;
  onChoose?: (row: string) => void;
}

/** Lower edges of the classes, as shares of the largest regret. */
const edges = [0, 0.2, 0.4, 0.6, 0.8] as const;

/**
 * Plans by futures: what each plan costs above the best of a future, shaded by class; the best has no shade. At the right
 * each measure, with a frame around its least.
 */
export function RegretTable({
  name,
  rows,
  futures,
  measures,
  chosen,
  width,
  sizes,
  onChoose,
}: RegretTableProps) {
  const { body, note, row } = sizes;
  const layout = layoutRegret(
    {
      labels: rows.map(({ label }) => label),
      futures,
      cells: rows.map(({ cells }) => cells.map(({ text }) => text)),
      measures: measures.map(({ label }) => label),
      values: rows.map(({ values }) => values.map(({ text }) => text)),
    },
    width,
    sizes,
  );
  const { headHeight, cellWidth, measureWidth } = layout;
  const lineHeight = note * 1.4;
  return (
    <svg
      className="chart"
      role="group"
      aria-label={name}
      width={layout.width}
      height={headHeight + rows.length * row + 1}
    >
      {futures.map(({ id, label }, at) => (
        <HeadLines
          key={id}
          lines={layout.headers[at]!}
          right={layout.futures[at]! + cellWidth - 6}
          bottom={headHeight - 8}
          lineHeight={lineHeight}
          title={label}
        />
      ))}
      {measures.map(({ id, label }, at) => (
        <HeadLines
          key={id}
          lines={layout.measureHeads[at]!}
          right={layout.measures[at]! + measureWidth - 6}
          bottom={headHeight - 8}
          lineHeight={lineHeight}
          title={label}
        />
      ))}
      <line className="chart-base" x1={0} x2={layout.width} y1={headHeight - 0.5} y2={headHeight - 0.5} />
      {rows.map(({ id, label, cells, values }, n) => {
        const y = headHeight + n * row;
        const middle = y + row / 2;
        const fitted = fitText(label, layout.labelWidth - 10, body);
        const isChosen = id === chosen;
        const spoken = [
          ...cells.map(({ text }, at) => `${futures[at]!.label} ${text}`),
          ...values.map(({ text }, at) => `${measures[at]!.label} ${text}`),
        ];
        return (
          <ChartRow
            key={id}
            description={spoken.join(', ')}
            y={y}
            width={layout.width}
            height={row}
            isChosen={isChosen}
            {...(onChoose === undefined ? {} : { onOpen: () => onChoose(id) })}
          >
            {isChosen ? <rect className="regret-chosen" x={0} y={y + 1} width={3} height={row - 2} /> : null}
            <text
              className={isChosen ? 'chart-name regret-name-chosen' : 'chart-name'}
              x={8}
              y={middle}
              dominantBaseline="central"
            >
              {fitted}
              {fitted === label ? null : <title>{label}</title>}
            </text>
            {cells.map(({ text, share }, at) => {
              const shade = share === null ? null : heatClass(share, edges);
              return (
                <g key={futures[at]!.id}>
                  <HeatCell
                    x={layout.futures[at]!}
                    y={y}
                    width={cellWidth}
                    text={text}
                    shade={shade}
                    isQuiet={shade === null}
                    sizes={sizes}
                  />
                </g>
              );
            })}
            {values.map(({ text, isLeast }, at) => {
              const x = layout.measures[at]!;
              return (
                <g key={measures[at]!.id}>
                  {isLeast ? (
                    <rect
                      className="regret-least"
                      x={x + 2}
                      y={y + 2}
                      width={measureWidth - 4}
                      height={row - 4}
                    />
                  ) : null}
                  <text
                    className="chart-value"
                    x={x + measureWidth - 6}
                    y={middle}
                    textAnchor="end"
                    dominantBaseline="central"
                  >
                    {text}
                  </text>
                </g>
              );
            })}
          </ChartRow>
        );
      })}
    </svg>
  );
}

/** The head of a column, its last line on the line of all heads. */
function HeadLines({
  lines,
  right,
  bottom,
  lineHeight,
  title,
}: {
  lines: readonly string[];
  right: number;
  bottom: number;
  lineHeight: number;
  title: string;
}) {
  return (
    <text className="chart-note" textAnchor="end">
      {lines.map((line, n) => (
        <tspan key={n} x={right} y={bottom - (lines.length - 1 - n) * lineHeight}>
          {line}
        </tspan>
      ))}
      <title>{title}</title>
    </text>
  );
}
