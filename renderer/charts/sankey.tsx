import { originColour } from '../look/origin-colour.ts';
import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from './chart-sizes.ts';
import { layoutSankey, type SankeyFlow, type SankeyPlace } from './layout-sankey.ts';
import { fitText, textWidth } from './text-width.ts';
import './chart.css';
import './sankey.css';

export interface SankeyProps {
  name: string;
  places: readonly (SankeyPlace & { label: string })[];
  flows: readonly SankeyFlow[];
  print: (value: number) => string;
  /** What a band is, for screen readers and on hover. */
  describe: (flow: SankeyFlow) => string;
  width: number;
  height: number;
  sizes: ChartSizes;
  onSelectPlace?: (id: string) => void;
}

const nodeWidth = 10;

/** What flows from echelon to echelon, in the hue of its origin. */
export function Sankey({
  name,
  places,
  flows,
  print,
  describe,
  width,
  height,
  sizes,
  onSelectPlace,
}: SankeyProps) {
  const labels = new Map(places.map(({ id, label }) => [id, label]));
  const { boxes, bands } = layoutSankey(places, flows, {
    width,
    height,
    nodeWidth,
    labelHeight: sizes.body * 1.6,
  });
  return (
    <svg className="chart" role="group" aria-label={name} width={width} height={height}>
      {bands.map((band) => (
        <path
          key={band.id}
          className="sankey-band"
          d={band.path}
          stroke={originColour(band.origin)}
          strokeWidth={band.width}
        >
          <title>{describe(band)}</title>
        </path>
      ))}
      {boxes.map(({ id, x, y, height, value, isLast, hasLabel, labelWidth }) => {
        const label = labels.get(id) ?? id;
        return (
          <ChartRow
            key={id}
            label={`${label}: ${print(value)}`}
            x={x}
            y={y}
            width={nodeWidth}
            height={height}
            {...(onSelectPlace === undefined ? {} : { onOpen: () => onSelectPlace(id) })}
          >
            <rect className="sankey-box" x={x} y={y} width={nodeWidth} height={height} />
            {hasLabel ? (
              <text
                className="sankey-label"
                x={isLast ? x - 6 : x + nodeWidth + 6}
                y={y + height / 2}
                textAnchor={isLast ? 'end' : 'start'}
                dominantBaseline="central"
              >
                <tspan className="chart-strong">
                  {fitText(label, labelWidth - textWidth(` ${print(value)}`, sizes.body), sizes.body * 1.05)}
                </tspan>
                <tspan className="sankey-total"> {print(value)}</tspan>
              </text>
            ) : null}
          </ChartRow>
        );
      })}
    </svg>
  );
}
