import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutColumns } from './layout-columns.ts';
import { fitText } from '../drawing/text-width.ts';
import './chart.css';
import './small-multiples.css';

export interface SmallMultiplesProps {
  name: string;
  items: readonly {
    id: string;
    label: string;
    /** Set after the label in a lighter ink. */
    note: string;
    values: readonly number[];
  }[];
  /** First and last period, under the first chart of each row. */
  ends: readonly [string, string];
  print: (value: number) => string;
  width: number;
  sizes: ChartSizes;
  onOpen?: (id: string) => void;
}

/** Small column charts on one scale, one an item, the highest column marked and printed. */
export function SmallMultiples({ name, items, ends, print, width, sizes, onOpen }: SmallMultiplesProps) {
  const { body, note, row } = sizes;
  const gap = 20;
  const across = Math.max(1, Math.floor((width + gap) / (190 * (body / 12) + gap)));
  const each = (width - gap * (across - 1)) / across;
  const plot = row * 2;
  const tall = row + note * 1.5 + plot + note * 1.8 + 8;
  const most = Math.max(0, ...items.flatMap(({ values }) => values));
  const rows = Math.ceil(items.length / across);
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={rows * tall}>
      {items.map(({ id, label, note: aside, values }, n) => {
        const left = (n % across) * (each + gap);
        const top = Math.floor(n / across) * tall;
        const base = top + row + note * 1.5 + plot;
        const peak = values.indexOf(Math.max(...values));
        const places = layoutColumns(
          values.map((value) => [{ id, value }]),
          { left, width: each, height: plot, most, gap: 0.2 },
        );
        const peakPlace = places[peak];
        const fitted = fitText(`${label}  ${aside}`, each, body);
        return (
          <ChartRow
            key={id}
            label={`${label}, ${aside}: ${print(values[peak] ?? 0)}`}
            x={left}
            y={top}
            width={each}
            height={tall - 8}
            {...(onOpen === undefined ? {} : { onOpen: () => onOpen(id) })}
          >
            <text className="chart-name" x={left} y={top + row / 2} dominantBaseline="central">
              {fitted === `${label}  ${aside}` ? (
                <>
                  <tspan className="chart-strong">{label}</tspan>
                  <tspan className="chart-note"> {aside}</tspan>
                </>
              ) : (
                <>
                  {fitted}
                  <title>{`${label} ${aside}`}</title>
                </>
              )}
            </text>
            {places.map(({ x, width, pieces }, period) =>
              pieces.map(({ y, height }) => (
                <rect
                  key={period}
                  className={period === peak ? 'small-multiples-peak' : 'small-multiples-column'}
                  x={x}
                  y={top + row + note * 1.5 + y}
                  width={width}
                  height={Math.max(0.5, height)}
                />
              )),
            )}
            <line className="chart-base" x1={left} x2={left + each} y1={base + 0.5} y2={base + 0.5} />
            {peakPlace === undefined ? null : (
              <text
                className="chart-value chart-small"
                x={Math.min(left + each - 24, Math.max(left + 24, peakPlace.x + peakPlace.width / 2))}
                y={top + row + note * 1.5 + peakPlace.top - 4}
                textAnchor="middle"
              >
                {print(values[peak] ?? 0)}
              </text>
            )}
            {n % across === 0 ? (
              <>
                <text className="chart-note" x={left} y={base + note * 1.4}>
                  {ends[0]}
                </text>
                <text className="chart-note" x={left + each} y={base + note * 1.4} textAnchor="end">
                  {ends[1]}
                </text>
              </>
            ) : null}
          </ChartRow>
        );
      })}
    </svg>
  );
}
