import { chartSizes } from '../../../renderer/drawing/chart-sizes.ts';
import { layoutFlowMap, type ArcScale } from '../../../renderer/drawing/map/layout-flow-map.ts';
import { layoutLegend } from '../../../renderer/drawing/map/layout-legend.ts';
import { mapFlows, wholePlan } from '../../../renderer/drawing/map/map-flows.ts';
import { planSites } from '../../../renderer/drawing/map/map-sites.ts';
import { mapType, type MapType } from '../../../renderer/drawing/map/map-type.ts';
import { servedByOrigin } from '../../../renderer/drawing/map/served-by-origin.ts';
import { volumeScale } from '../../../renderer/drawing/map/volume-scale.ts';
import type { Language } from '../../contract/preferences.ts';
import { words } from '../../language/words.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import { drawFrame } from './draw-frame.ts';
import { drawGround } from './draw-ground.ts';
import { drawInset } from './draw-inset.ts';
import { drawLegend } from './draw-legend.ts';

const texts = {
  name: words(
    'Flow map of the plan: {shown} of {all} lanes, {share} of what moves',
    '方案的流向圖：{all} 條航線中的 {shown} 條，佔運量 {share}',
    '方案的流向图：{all} 条航线中的 {shown} 条，占运量 {share}',
  ),
  origin: words('Origin, {unit}', '原產地，{unit}', '原产地，{unit}'),
  width: words('Lane volume, {unit}', '航線運量，{unit}', '航线运量，{unit}'),
  units: words('units', '件', '件'),
  scaled: words('{suffix} units', '{suffix}件', '{suffix}件'),
};

/** Pixels of the map. It is printed as wide as the page, which makes them a little smaller than those of the text. */
const size = { width: 720, height: 452 } as const;

/** The plan on the map, coloured by origin: what the window's flow map shows, on paper. */
export function drawMap(context: ReportContext): Markup {
  const { answer, language, names, say, fill, content } = context;
  const { network, plan, ledger } = answer;
  const sites = planSites(network, plan, language, wholePlan);
  const largest = sites.reduce(
    (most, { kind, total }) => (kind === 'supplier' ? most : Math.max(most, total ?? 0)),
    0,
  );
  const scale = volumeScale(largest, language);
  const print = (volume: number) => {
    const scaled = volume / scale.divisor;
    return numberText(scaled, Number.isInteger(scaled) ? 0 : scale.digits);
  };
  const unit = scale.suffix === '' ? say(texts.units) : fill(texts.scaled, { suffix: scale.suffix });
  const { type, noteLine } = reportType(language);
  const legendOf = (arcs: ArcScale) =>
    layoutLegend({
      title: fill(texts.origin, { unit }),
      widthTitle: fill(texts.width, { unit }),
      entries: servedByOrigin(network, plan, wholePlan).origins.map(({ origin, quantity }) => ({
        id: origin,
        label: names.territory(origin),
        value: print(quantity),
        isOff: false,
      })),
      ...arcs,
      formatWidth: print,
      measure: type.measure,
      line: noteLine,
    });
  const suffix = scale.suffix === '' ? '' : ` ${scale.suffix}`;
  const drawing = layoutFlowMap(mapFlows(network, plan, ledger, wholePlan), sites, {
    ...size,
    region: 'world',
    formatTotal: (total) => `${print(total)}${suffix}`,
    legend: legendOf,
    type,
  });
  const { inset, legend, projection } = drawing;
  const title = fill(texts.name, {
    shown: String(drawing.shown),
    all: String(drawing.all),
    share: percentText(drawing.share, 0),
  });
  return markup`<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${title}">
<clipPath id="map-clip"><rect width="${size.width}" height="${size.height}"/></clipPath>
<g clip-path="url(#map-clip)">
<rect class="map-sea" width="${size.width}" height="${size.height}"/>
${drawGround(content.land, projection, size)}
${drawFrame(drawing)}</g>
${legend === null ? nothing : drawLegend(legendOf(drawing), legend, noteLine)}
${inset === null ? nothing : drawInset(context, inset, type)}
</svg>`;
}

/** A report is read with whatever faces a reader has, some of them wider than the window's. */
const widerFaces = 1.08;

function reportType(language: Language): MapType {
  const { type, noteLine } = mapType(chartSizes(language, 1));
  return { noteLine, type: { ...type, measure: (text, role) => type.measure(text, role) * widerFaces } };
}
