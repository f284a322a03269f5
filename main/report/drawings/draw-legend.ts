import type { Legend } from '../../../renderer/drawing/map/layout-legend.ts';
import type { LegendPlace } from '../../../renderer/drawing/map/place-legend.ts';
import { originColour } from '../../../renderer/drawing/origin-colour.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';
import { tenth } from './tenth.ts';

/** What colours and widths of the map mean. */
export function drawLegend(legend: Legend, { box, isCovering }: LegendPlace, line: number): Markup {
  const { title, rows, rowHeight, width, widthTitle, widths } = legend;
  const back = isCovering
    ? markup`<rect class="map-back" x="-8" y="-4" width="${tenth(box.width + 16)}" height="${tenth(box.height + 8)}"/>`
    : nothing;
  return markup`<g transform="translate(${tenth(box.x)} ${tenth(box.y)})">${back}
<text class="map-text map-note" y="${tenth(title.y)}">${title.text}</text>
${rows.map(({ id, label, value, y }) => {
  const baseline = tenth(y + line * 0.8);
  return markup`<rect class="map-key" x="0.75" y="${tenth(y + rowHeight / 2 - 4.25)}" width="8.5" height="8.5" rx="2" style="color:${originColour(id)}"/>
<text class="map-text map-total" x="18" y="${baseline}">${label}</text>
<text class="map-text" x="${width}" y="${baseline}" text-anchor="end">${value}</text>
`;
})}${
    widthTitle === null
      ? nothing
      : markup`<text class="map-text map-note" y="${tenth(widthTitle.y)}">${widthTitle.text}</text>
`
  }${widths.map(
    ({ path, label, x, y }) => markup`<path class="map-width" d="${path}"/>
<text class="map-text" x="${tenth(x)}" y="${tenth(y)}">${label}</text>
`,
  )}</g>`;
}
