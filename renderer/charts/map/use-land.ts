import { useEffect, useState } from 'react';
import {
  coastlinePath,
  graticulePath,
  loadLand,
  type Land,
  type LandDetail,
} from '../../drawing/map/coastline.ts';
import type { MapProjection } from '../../drawing/map/map-projection.ts';

export interface GroundPaths {
  land: string;
  graticule: string;
}

const kept = new Map<string, GroundPaths>();
/** Grounds kept: every preset at a few zooms. */
const mostKept = 24;

/** The ground of a projection as path data at `groundSize`; `null` until the land is read. */
export function useLand(projection: MapProjection, detail: LandDetail, finest: number): GroundPaths | null {
  const [land, setLand] = useState<Land | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadLand(detail).then((read) => {
      if (isCurrent) setLand(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [detail]);
  return land === null ? null : groundPaths(land, projection, detail, finest);
}

function groundPaths(land: Land, projection: MapProjection, detail: LandDetail, finest: number): GroundPaths {
  const key = `${projection.key} ${detail} ${finest}`;
  let paths = kept.get(key);
  if (paths === undefined) {
    paths = { land: coastlinePath(land, projection, finest), graticule: graticulePath(projection) };
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
    kept.set(key, paths);
  }
  return paths;
}
