import { geoGraticule, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapProjection } from './map-projection.ts';
import { pathWriter } from './path-writer.ts';

/** Land as the atlas draws it, without borders. */
export type Land = FeatureCollection;

/** Generalisation, in millionths: the finer for a map, the coarser below 300 px. */
export type LandDetail = '50m' | '110m';

type LandTopology = Topology<{ land: GeometryCollection }>;

const loaded: Partial<Record<LandDetail, Promise<Land>>> = {};

/** The land of one detail, read once, from a part of the program that is fetched when first asked for. */
export function loadLand(detail: LandDetail): Promise<Land> {
  return (loaded[detail] ??= readLand(detail));
}

async function readLand(detail: LandDetail): Promise<Land> {
  const { default: atlas } =
    detail === '50m' ? await import('world-atlas/land-50m.json') : await import('world-atlas/land-110m.json');
  return landOf(atlas as unknown as LandTopology);
}

export function landOf(atlas: LandTopology): Land {
  return feature(atlas, atlas.objects.land);
}

/** Coastlines as the data of an SVG path. At `groundSize`; points nearer to one another than `finest` pixels are left out. */
export function coastlinePath(land: Land, { ground }: MapProjection, finest: number): string {
  const writer = pathWriter(finest);
  geoPath(ground(), writer)(land);
  return writer.text();
}

const graticule = geoGraticule()
  .step([30, 30])
  .extent([
    [-180, -80],
    [180, 80.1],
  ])();

/** Meridians and parallels every 30 degrees, as the data of an SVG path. */
export function graticulePath({ ground }: MapProjection): string {
  const writer = pathWriter(1);
  geoPath(ground(), writer)(graticule);
  return writer.text();
}
