import { coastlinePath, graticulePath, type Land } from '../../../renderer/drawing/map/coastline.ts';
import { groundSize, type MapProjection } from '../../../renderer/drawing/map/map-projection.ts';
import { markup, type Markup } from '../html/markup.ts';
import { tenth } from './tenth.ts';

/** Points of a coast nearer to one another than this are not worth printing, in pixels. */
const finest = 0.5;

/** Land and graticule, computed at one size and drawn scaled. */
export function drawGround(
  land: Land,
  projection: MapProjection,
  { width, height }: { readonly width: number; readonly height: number },
): Markup {
  const scale = width / groundSize.width;
  const y = tenth((height - groundSize.height * scale) / 2 + projection.shift);
  return markup`<g transform="translate(0 ${y}) scale(${scale})" aria-hidden="true">
<path class="map-graticule" d="${graticulePath(projection)}"/>
<path class="map-land" d="${coastlinePath(land, projection, finest / scale)}"/>
</g>`;
}
