import { geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import { asia, regionExtent, type MapRegion } from './map-region.ts';
import type { Point } from './point.ts';

export interface Place {
  latitude: number;
  longitude: number;
}

/** How the ground is drawn at one size, before zoom. */
export interface MapProjection {
  /** Names extent and seam: the same key draws the same ground, at whatever size. */
  key: string;
  project: (place: Place) => Point;
  /** The place under a point; `null` beyond the edge of the world. */
  unproject: (point: Point) => Place | null;
  /** At `groundSize`, for paths of coastlines that are drawn scaled: clipped at the seam and a screen around the view. */
  ground: () => GeoProjection;
  /** Pixels that the ground is moved down from the middle of the map. */
  shift: number;
  /** Pixels of one degree of longitude at the middle. */
  pixelsPerDegree: number;
}

interface Extent {
  west: number;
  east: number;
  latitude: number;
}

/** Mercator has no poles: a site beyond this latitude is drawn at its edge. */
const mercatorLimit = 85;
const atlantic = regionExtent('world');

/** Equal Earth of the whole world, or Mercator of a region, where direction and shape matter; fitted to the width. */
export function mapProjection(
  region: MapRegion,
  width: number,
  height: number,
  sites: readonly Place[] = [],
  roomAbove: number = usualRoomAbove,
): MapProjection {
  return region === 'world'
    ? projectionOf({ ...atlantic, ...worldEdges(sites) }, width, height, 'world', roomAbove)
    : projectionOf(regionExtent(region), width, height, 'region');
}

/** Mercator around the sites, with room for their names, within what the Asia inset may show. */
export function insetProjection(sites: readonly Place[], width: number, height: number): MapProjection {
  const longitudes = sites.map(({ longitude }) => longitude);
  const latitudes = sites.map(({ latitude }) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  // More than a third of the width and a fifth of the height are left for names at the rim.
  const span = Math.max((east - west) / 0.62, ((north - south) / 0.78) * (width / height), 8);
  const across = Math.min(span, asia.east - asia.west);
  const middle = (west + east) / 2;
  return projectionOf(
    { west: middle - across / 2, east: middle + across / 2, latitude: (south + north) / 2 },
    width,
    height,
    'inset',
  );
}

/** Northern end of all land, in degrees, and the room above it, in pixels. */
const landsEnd = 83.7;
const usualRoomAbove = 24;
const insetShift = 7;

/** Size at which coastlines are computed, once for each extent. */
export const groundSize = { width: 1000, height: 600 } as const;

function projectionOf(
  extent: Extent,
  width: number,
  height: number,
  kind: 'world' | 'region' | 'inset',
  roomAbove: number = usualRoomAbove,
): MapProjection {
  const { west, east, latitude } = extent;
  const isWorld = kind === 'world';
  const project = fitted(extent, width, height, isWorld);
  // Room that the world leaves goes to its foot, where legend and controls stand. An inset has its title at the head.
  const head = isWorld ? project([(west + east) / 2, landsEnd])![1] : 0;
  const shift = isWorld ? -Math.max(0, head - roomAbove) : kind === 'inset' ? insetShift : 0;
  const bounded = ({ latitude }: Place): number =>
    isWorld ? latitude : Math.max(-mercatorLimit, Math.min(mercatorLimit, latitude));
  return {
    key: [isWorld ? 'world' : 'region', west, east, latitude].join(' '),
    ground: () => fitted(extent, groundSize.width, groundSize.height, isWorld),
    shift,
    pixelsPerDegree: width / (east - west),
    project: (place) => {
      const [x, y] = project([place.longitude, bounded(place)])!;
      return { x, y: y + shift };
    },
    unproject: ({ x, y: shifted }) => {
      const y = shifted - shift;
      const found = project.invert?.([x, y]) ?? null;
      if (found === null || !found.every(Number.isFinite)) return null;
      const [longitude, latitude] = found;
      // Points beside the world invert to places on it: only one that comes back was on it.
      const back = Math.abs(latitude) > 90 ? null : project(found);
      if (back === null || Math.hypot(back[0] - x, back[1] - y) > 0.5) return null;
      return { latitude, longitude };
    },
  };
}

function fitted(
  { west, east, latitude }: Extent,
  width: number,
  height: number,
  isWorld: boolean,
): GeoProjection {
  const middle = (west + east) / 2;
  const project = isWorld ? geoEqualEarth() : geoMercator();
  project.rotate([-middle, 0]).precision(0.2).scale(1).translate([0, 0]);
  // Half a turn from the middle lies the seam, where a place has two points.
  const half = Math.min((east - west) / 2, 179.999);
  project.scale(width / 2 / project([middle + half, 0])![0]);
  const centre = project([middle, latitude])!;
  project.translate([width / 2 - centre[0], height / 2 - centre[1]]);
  if (!isWorld) {
    project.clipExtent([
      [-width, -height],
      [2 * width, 2 * height],
    ]);
  }
  return project;
}

/**
 * The edges of the world map. The seam lies in the Atlantic; where sites lie there too, the whole turn is shown,
 * cut in the widest gap between them, so that no site is out of sight.
 */
export function worldEdges(sites: readonly Place[]): { west: number; east: number } {
  const [first, last] = [atlantic.east - 360, atlantic.west];
  const between = sites
    .map(({ longitude }) => longitude)
    .filter((longitude) => longitude > first && longitude < last)
    .sort((one, other) => one - other);
  if (between.length === 0) return { west: atlantic.west, east: atlantic.east };
  const stops = [first, ...between, last];
  let seam = first;
  let widest = 0;
  for (const [n, stop] of stops.slice(1).entries()) {
    const gap = stop - stops[n]!;
    if (gap > widest) [widest, seam] = [gap, (stop + stops[n]!) / 2];
  }
  return { west: seam, east: seam + 360 };
}
