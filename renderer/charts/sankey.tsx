import { originColour } from '../drawing/origin-colour.ts';
import { ChartRow } from './chart-row.tsx';
import type { ChartSizes } from '../drawing/chart-sizes.ts';
import { layoutSankey, type SankeyFlow, type SankeyPlace } from './layout-sankey.ts';
import { fitText, textWidth, widestText } from '../drawing/text-width.ts';
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
  // The last column's labels stand right of it, so that they never meet those of the column before.
  const flowing = new Set(flows.map(({ to }) => to));
  const lasts = places.filter(
    ({ id, echelon }) => flowing.has(id) && echelon === Math.max(...places.map(({ echelon }) => echelon)),
  );
  const margin = Math.min(
    width * 0.24,
    widestText(
      lasts.map(({ label }) => `${label} 88,888`),
      sizes.body,
    ) *
      1.04 +
      8,
  );
  const { boxes, bands } = layoutSankey(places, flows, {
    width: width - margin,
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
      {boxes.map(({ id, x, y, height, value, hasLabel, labelWidth }) => {
        const label = labels.get(id) ?? id;
        return (
          <ChartRow
            key={id}
            label={`${label} ${print(value)}`}
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
                x={x + nodeWidth + 6}
                y={y + height / 2}
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
