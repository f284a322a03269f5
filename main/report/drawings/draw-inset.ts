import type { Inset } from '../../../renderer/drawing/map/layout-flow-map.ts';
import type { LabelType } from '../../../renderer/drawing/map/place-labels.ts';
import { words } from '../../language/words.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText } from '../report-numbers.ts';
import { drawFrame } from './draw-frame.ts';
import { drawGround } from './draw-ground.ts';
import { tenth } from './tenth.ts';

const texts = {
  title: words('Asia × {times}', '亞洲 × {times}', '亚洲 × {times}'),
  components: words('components', '零件', '零件'),
};

const margin = 8;
/** Length of a sample of a line, in pixels, and the space after it. */
const sample = { length: 24, gap: 4 } as const;

/** A ruled rectangle with the lanes inside Asia, which a map of the world cannot show. */
export function drawInset({ fill, say, content }: ReportContext, inset: Inset, type: LabelType): Markup {
  const { box, projection, arcs, magnification } = inset;
  const { width, height } = box;
  const label = say(texts.components);
  const end = tenth(width - margin - type.measure(label, 'total') - sample.gap);
  const key = arcs.some(({ isComponent }) => isComponent)
    ? markup`<line class="map-line" x1="${end - sample.length}" x2="${end}" y1="${height - 12}" y2="${height - 12}"/>
<text class="map-text map-note" x="${width - margin}" y="${height - margin}" text-anchor="end">${label}</text>`
    : nothing;
  return markup`<g transform="translate(${box.x} ${box.y})">
<clipPath id="inset-clip"><rect width="${width}" height="${height}"/></clipPath>
<g clip-path="url(#inset-clip)">
<rect class="map-sea" width="${width}" height="${height}"/>
${drawGround(content.land, projection, box)}
${drawFrame(inset)}</g>
<text class="map-text map-note" x="${margin}" y="15">${fill(texts.title, { times: numberText(magnification, 1) })}</text>
${key}
<rect class="map-frame" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}"/>
</g>`;
}
