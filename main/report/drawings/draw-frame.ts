import type { Arc } from '../../../renderer/drawing/map/layout-arcs.ts';
import type { Frame, Mark } from '../../../renderer/drawing/map/layout-frame.ts';
import { markShape } from '../../../renderer/drawing/map/mark-shape.ts';
import type { PlacedLabel } from '../../../renderer/drawing/map/place-labels.ts';
import { originColour } from '../../../renderer/drawing/origin-colour.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';
import { tenth } from './tenth.ts';

/** Arcs, names and marks of a map or of its inset, as the window paints them. */
export function drawFrame({ arcs, labels, marks }: Frame): Markup {
  return markup`${arcs.map(drawArc)}${labels.map(drawLabel)}${marks.map(drawMark)}`;
}

function drawArc({ form, path, origin }: Arc): Markup {
  if (form === 'line')
    return markup`<path class="map-line" d="${path}"/>
`;
  return markup`<path class="map-arc" d="${path}" style="color:${originColour(origin)}"/>
`;
}

function drawLabel({ name, total, x, y, anchor, totalY, leader, box }: PlacedLabel): Markup {
  const beside =
    total === null || totalY !== null
      ? nothing
      : markup`<tspan class="map-text map-total" dx="8">${total}</tspan>`;
  const below =
    total === null || totalY === null
      ? nothing
      : markup`<text class="map-text map-total" x="${tenth(x)}" y="${tenth(totalY)}" text-anchor="${anchor}">${total}</text>`;
  const line =
    leader === null
      ? nothing
      : markup`<line class="map-leader" x1="${tenth(leader[0].x)}" y1="${tenth(leader[0].y)}" x2="${tenth(leader[1].x)}" y2="${tenth(leader[1].y)}"/>`;
  // Paper has it for a halo: a stroke around letters becomes a second text in a PDF.
  const behind = markup`<rect class="map-behind" x="${tenth(box.x)}" y="${tenth(box.y)}" width="${tenth(box.width)}" height="${tenth(box.height)}" rx="2"/>`;
  return markup`${line}${behind}<text class="map-text map-name" x="${tenth(x)}" y="${tenth(y)}" text-anchor="${anchor}">${name}${beside}</text>${below}
`;
}

function drawMark({ point, lead, isCounted, radius }: Mark): Markup {
  const x = tenth(point.x);
  const y = tenth(point.y);
  const hue =
    lead.kind === 'plant' || lead.kind === 'supplier'
      ? markup` style="color:${originColour(lead.territory)}"`
      : nothing;
  const ring = isCounted ? markup`<circle class="map-cluster" cx="${x}" cy="${y}" r="${radius}"/>` : nothing;
  const cross =
    lead.state === 'closed'
      ? markup`<path class="map-cross" d="M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10"/>`
      : nothing;
  return markup`${ring}<path class="map-mark map-${lead.kind} map-${lead.state}" d="${markShape(lead.kind, x, y)}"${hue}/>${cross}
`;
}
