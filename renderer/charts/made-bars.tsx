import { onOriginColour, originColour } from '../drawing/origin-colour.ts';
import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutMadeBar, type BarPart } from './layout-made-bars.ts';
import { textWidth } from '../drawing/text-width.ts';
import './chart.css';
import './made-bars.css';

export interface MadeBarsProps {
  name: string;
  /** Plans, each with a bar for every group and one over all. */
  plans: readonly {
    id: string;
    /** `A`, and what is said beside it: `best`, `+0.6 %`. */
    title: string;
    note: string;
    /** Bars by the places of `groups`; empty where the plan makes nothing of a group. */
    bars: readonly (readonly BarPart[])[];
  }[];
  /** What each bar is of: all goods first, then products. */
  groups: readonly string[];
  /** Order of territories in every bar. */
  order: readonly string[];
  chosen: string | null;
  codeOf: (territory: string) => string;
  width: number;
  sizes: ChartSizes;
  onChoose?: (id: string) => void;
}

const gap = 20;

/** Small multiples: where each plan makes what, as bars in the hues of territories, one plan beside another. */
export function MadeBars({
  name,
  plans,
  groups,
  order,
  chosen,
  codeOf,
  width,
  sizes,
  onChoose,
}: MadeBarsProps) {
  const { body, note, row } = sizes;
  const names = Math.min(width * 0.22, Math.max(0, ...groups.map((group) => textWidth(group, note))) + 12);
  const across = Math.max(1, Math.min(plans.length, Math.floor((width - names) / (124 * (body / 12) + gap))));
  const each = (width - names - gap * (across - 1)) / across;
  const head = row * 1.5;
  const tall = head + groups.length * row + row * 0.8;
  const lines = Math.ceil(plans.length / across);
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={lines * tall}>
      {Array.from({ length: lines }, (_, line) =>
        groups.map((group, n) => (
          <text
            key={`${line} ${group}`}
            className={n === 0 ? 'chart-note made-bars-all' : 'chart-note'}
            x={0}
            y={line * tall + head + n * row + row * 0.5}
            dominantBaseline="central"
          >
            {group}
          </text>
        )),
      )}
      {plans.map(({ id, title, note: aside, bars }, place) => {
        const left = names + (place % across) * (each + gap);
        const top = Math.floor(place / across) * tall;
        const isChosen = id === chosen;
        return (
          <ChartRow
            key={id}
            x={left - 6}
            y={top}
            width={each + 12}
            height={tall - row * 0.3}
            {...(onChoose === undefined ? {} : { isChosen, onOpen: () => onChoose(id) })}
          >
            {isChosen ? (
              <line className="made-bars-chosen" x1={left} x2={left + each} y1={top + 2} y2={top + 2} />
            ) : null}
            <text className="chart-name" x={left} y={top + row * 0.75} dominantBaseline="central">
              <tspan className="chart-strong">{title}</tspan>
              <tspan className="chart-note"> {aside}</tspan>
            </text>
            {bars.map((parts, n) => {
              const height = n === 0 ? row * 0.75 : row * 0.55;
              const y = top + head + n * row + (row - height) / 2;
              return layoutMadeBar(parts, order, { left, width: each }).map(
                ({ territory, share, x, width: wide }) => {
                  const text = `${codeOf(territory)} ${Math.round(share * 100)}`;
                  const isPrinted = n === 0 && textWidth(text, note) + 6 <= wide;
                  return (
                    <g key={`${n} ${territory}`}>
                      <rect
                        fill={originColour(territory)}
                        x={x + 0.5}
                        y={y}
                        width={Math.max(0.5, wide - 1)}
                        height={height}
                      >
                        <title>{text}</title>
                      </rect>
                      {isPrinted ? (
                        <text
                          className="made-bars-share"
                          fill={onOriginColour(territory)}
                          x={x + wide / 2}
                          y={y + height / 2}
                          dominantBaseline="central"
                          textAnchor="middle"
                        >
                          {text}
                        </text>
                      ) : null}
                    </g>
                  );
                },
              );
            })}
          </ChartRow>
        );
      })}
    </svg>
  );
}
