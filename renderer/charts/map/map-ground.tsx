import type { LandDetail } from '../../drawing/map/coastline.ts';
import { groundSize, type MapProjection } from '../../drawing/map/map-projection.ts';
import type { MapView } from '../../drawing/map/map-view.ts';
import { useLand } from './use-land.ts';

export interface MapGroundProps {
  projection: MapProjection;
  width: number;
  height: number;
  view: MapView;
  detail: LandDetail;
}

/** Points nearer than this on the screen are not worth drawing, in pixels. */
const finestOnScreen = 0.6;

/** Land and graticule. Computed at one size and drawn scaled, so that zoom and pan move it at once. */
export function MapGround({ projection, width, height, view, detail }: MapGroundProps) {
  const scale = (width / groundSize.width) * view.zoom;
  // Halved steps: a zoom inside a step does not compute the coast again.
  const finest = finestOnScreen / 2 ** Math.max(0, Math.ceil(Math.log2(scale)));
  const paths = useLand(projection, detail, finest);
  if (paths === null) return null;
  const x = (width * view.zoom - groundSize.width * scale) / 2 + view.x;
  const y = (height * view.zoom - groundSize.height * scale) / 2 + view.y + projection.shift * view.zoom;
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} aria-hidden="true">
      <path className="map-graticule" d={paths.graticule} />
      <path className="map-land" d={paths.land} />
    </g>
  );
}
