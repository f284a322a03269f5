import { chartSizes } from '../../../drawing/chart-sizes.ts';
import { coastlinePath, graticulePath } from '../../../drawing/map/coastline.ts';
import type { Frame, Mark } from '../../../drawing/map/layout-frame.ts';
import { layoutFlowMap, type ArcScale, type Inset } from '../../../drawing/map/layout-flow-map.ts';
import { layoutLegend } from '../../../drawing/map/layout-legend.ts';
import { mapFlows, wholePlan } from '../../../drawing/map/map-flows.ts';
import { groundSize, type MapProjection } from '../../../drawing/map/map-projection.ts';
import { markShape } from '../../../drawing/map/mark-shape.ts';
import { planSites } from '../../../drawing/map/map-sites.ts';
import { mapType } from '../../../drawing/map/map-type.ts';
import type { PlacedLabel } from '../../../drawing/map/place-labels.ts';
import { servedByOrigin } from '../../../drawing/map/served-by-origin.ts';
import { volumeScale } from '../../../drawing/map/volume-scale.ts';
import { originColour } from '../../../drawing/origin-colour.ts';
import { words } from '../../workbook/language.ts';
import { html, Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';

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
  inset: words('Asia × {times}', '亞洲 × {times}', '亚洲 × {times}'),
  components: words('components', '零件', '零件'),
};

/** Pixels of the map; it is as wide as the page, where a pixel is a little smaller than that of the text. */
const width = 720;
const height = 452;
/** Points nearer than this are not worth printing, in pixels. */
const finest = 0.5;

/** The plan on the map, coloured by origin: what the window's flow map shows, on paper. */
export function drawMap(context: ReportContext): Markup {
  const { answer, language, names, say, fill } = context;
  const { network, plan, ledger } = answer;
  const flows = mapFlows(network, plan, ledger, wholePlan);
  const sites = planSites(network, plan, language, wholePlan);
  const served = servedByOrigin(network, plan, wholePlan);
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
  const { type, noteLine } = mapType(chartSizes(language, 1));
  const legendOf = (arcs: ArcScale) =>
    layoutLegend({
      title: fill(texts.origin, { unit }),
      widthTitle: fill(texts.width, { unit }),
      entries: served.origins.map(({ origin, quantity }) => ({
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
  const drawing = layoutFlowMap(flows, sites, {
    width,
    height,
    region: 'world',
    formatTotal: (total) => `${print(total)}${suffix}`,
    legend: legendOf,
    type,
  });
  const legend = legendOf(drawing);
  const { inset } = drawing;
  const title = fill(texts.name, {
    shown: String(drawing.shown),
    all: String(drawing.all),
    share: percentText(drawing.share, 0),
  });
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    <clipPath id="map-clip"><rect width="${width}" height="${height}" /></clipPath>
    <g clip-path="url(#map-clip)">
      <rect class="map-sea" width="${width}" height="${height}" />
      ${ground(context, drawing.projection, width, height)} ${frame(drawing)}
    </g>
    ${
      drawing.legend === null
        ? null
        : html`<g transform="translate(${drawing.legend.box.x} ${drawing.legend.box.y})"
            >${
              drawing.legend.isCovering
                ? html`<rect
                    class="map-back"
                    x="-8"
                    y="-4"
                    width="${drawing.legend.box.width + 16}"
                    height="${drawing.legend.box.height + 8}"
                  />`
                : null
            }<text class="map-text map-note" y="${legend.title.y}">${legend.title.text}</text
            >${legend.rows.map(
              ({ id, label, value, y }) =>
                html`<rect
                    class="map-key"
                    x="0.75"
                    y="${tenth(y + legend.rowHeight / 2 - 4.25)}"
                    width="8.5"
                    height="8.5"
                    rx="2"
                    style="color:${originColour(id)}"
                  /><text class="map-text map-total" x="18" y="${tenth(y + noteLine * 0.8)}">${label}</text
                  ><text
                    class="map-text"
                    x="${legend.width}"
                    y="${tenth(y + noteLine * 0.8)}"
                    text-anchor="end"
                    >${value}</text
                  >`,
            )}${
              legend.widthTitle === null
                ? null
                : html`<text class="map-text map-note" y="${legend.widthTitle.y}"
                    >${legend.widthTitle.text}</text
                  >`
            }${legend.widths.map(
              ({ path, label, x, y }) =>
                html`<path class="map-width" d="${path}" /><text class="map-text" x="${x}" y="${tenth(y)}"
                    >${label}</text
                  >`,
            )}</g
          >`
    }
    ${inset === null ? null : insetOf(context, inset)}
  </svg>`;
}

function insetOf(context: ReportContext, inset: Inset): Markup {
  const { fill, say } = context;
  const { box, projection, arcs, magnification } = inset;
  const hasComponents = arcs.some(({ isComponent }) => isComponent);
  const label = say(texts.components);
  const reach = label.length * (context.language === 'en' ? 6.2 : 12);
  return html`<g transform="translate(${box.x} ${box.y})">
    <clipPath id="inset-clip"><rect width="${box.width}" height="${box.height}" /></clipPath>
    <g clip-path="url(#inset-clip)"
      ><rect class="map-sea" width="${box.width}" height="${box.height}" />
      ${ground(context, projection, box.width, box.height)}${frame(inset)}</g
    >
    <text class="map-text map-note" x="8" y="15"
      >${fill(texts.inset, { times: numberText(magnification, 1) })}</text
    >
    ${
      hasComponents
        ? html`<line
              class="map-line"
              x1="${box.width - 8 - reach - 28}"
              x2="${box.width - 8 - reach - 4}"
              y1="${box.height - 12}"
              y2="${box.height - 12}"
            /><text class="map-text map-note" x="${box.width - 8}" y="${box.height - 8}" text-anchor="end"
              >${label}</text
            >`
        : null
    }
    <rect class="map-frame" x="0.5" y="0.5" width="${box.width - 1}" height="${box.height - 1}"
  /></g> `;
}

/** Land and graticule, computed at one size and drawn scaled. */
function ground(
  { content }: ReportContext,
  projection: MapProjection,
  mapWidth: number,
  mapHeight: number,
): Markup {
  const scale = mapWidth / groundSize.width;
  const y = (mapHeight - groundSize.height * scale) / 2 + projection.shift;
  return html`<g transform="translate(0 ${tenth(y)}) scale(${scale})" aria-hidden="true"
    ><path class="map-graticule" d="${graticulePath(projection)}" /><path
      class="map-land"
      d="${coastlinePath(content.land, projection, finest / scale)}"
  /></g>`;
}

function frame({ arcs, labels, marks }: Frame): Markup {
  return html`${arcs.map(({ form, path, origin }) =>
    form === 'line'
      ? html`<path class="map-line" d="${path}" /> `
      : html`<path class="map-arc" d="${path}" style="color:${originColour(origin)}" /> `,
  )}${labels.map(labelOf)}${marks.map(markOf)}`;
}

function labelOf({ name, total, x, y, anchor, totalY, leader }: PlacedLabel): Markup {
  return html`${
      leader === null
        ? null
        : html`<line
            class="map-leader"
            x1="${tenth(leader[0].x)}"
            y1="${tenth(leader[0].y)}"
            x2="${tenth(leader[1].x)}"
            y2="${tenth(leader[1].y)}"
          />`
    }<text class="map-text map-name" x="${tenth(x)}" y="${tenth(y)}" text-anchor="${anchor}"
      >${name}${
        total !== null && totalY === null
          ? html`<tspan class="map-text map-total" dx="8">${total}</tspan>`
          : null
      }</text
    >${
      total !== null && totalY !== null
        ? html`<text class="map-text map-total" x="${tenth(x)}" y="${tenth(totalY)}" text-anchor="${anchor}"
            >${total}</text
          >`
        : null
    } `;
}

function markOf({ point, lead, isCounted, radius }: Mark): Markup {
  const x = tenth(point.x);
  const y = tenth(point.y);
  const isHued = lead.kind === 'plant' || lead.kind === 'supplier';
  return html`${
      isCounted ? html`<circle class="map-cluster" cx="${x}" cy="${y}" r="${radius}" />` : null
    }<path
      class="map-mark map-${lead.kind} map-${lead.state}"
      d="${markShape(lead.kind, x, y)}"
      ${isHued ? html` style="color:${originColour(lead.territory)}"` : null}
    />${
      lead.state === 'closed'
        ? html`<path class="map-cross" d="M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10" />`
        : null
    } `;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
