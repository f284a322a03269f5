import type { Network } from '../../../../scenarios/domain/network.ts';
import { site, type Site } from '../../../../scenarios/domain/site.ts';
import { greatCircleKm } from '../../../../scenarios/checks/great-circle-km.ts';
import { places } from '../../../../scenarios/library/places.ts';
import type { Place } from '../../../drawing/map/map-projection.ts';
import { freeId } from '../../../store/free-id.ts';

/** A site placed within this of a town or port that the library knows takes its name. */
const namedWithinKm = 40;

/** Degrees to four decimals: about ten metres. */
export function roundedDegrees(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/**
 * A hub as it is placed on the map. Its name is that of a known place nearby, else `unnamed`; its territory is that of
 * the nearest site or known place. `null` in a network without territories, to which no site can belong.
 */
export function newSite(
  at: Place,
  unnamed: string,
  { sites, territories }: Pick<Network, 'sites' | 'territories'>,
): Site | null {
  const first = territories[0];
  if (first === undefined) return null;
  const known = new Set<string>(territories.map(({ id }) => id));
  const place = nearest(at, places);
  const isNamed = place !== null && greatCircleKm(at, place) <= namedWithinKm;
  const neighbours = [...sites, ...places].filter(({ territory }) => known.has(territory));
  const name = isNamed ? { en: place.name.en, zhHant: place.name.zhHant, zhHans: null } : unnamed;
  const taken = new Set<string>(sites.map(({ id }) => id));
  return site.parse({
    id: freeId(isNamed ? place.name.en : unnamed, 'site', taken),
    name,
    territory: nearest(at, neighbours)?.territory ?? first.id,
    cluster: isNamed && place.cluster !== '' ? place.cluster : null,
    latitude: roundedDegrees(at.latitude),
    longitude: roundedDegrees(at.longitude),
    roles: ['hub'],
  });
}

function nearest<Item extends Place>(at: Place, items: readonly Item[]): Item | null {
  let found: Item | null = null;
  let least = Infinity;
  for (const item of items) {
    const km = greatCircleKm(at, item);
    if (km < least) [least, found] = [km, item];
  }
  return found;
}
