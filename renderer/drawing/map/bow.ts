import type { Mode } from '../../../scenarios/domain/lane.ts';
import type { Place } from './map-projection.ts';

/** Degrees east, from the Atlantic seam on, so that the Americas lie east of Asia. */
function eastward(longitude: number): number {
  return longitude < -34 ? longitude + 360 : longitude;
}

const isAmerican = (longitude: number) => longitude > 190;
const isAsian = (longitude: number) => longitude > 60 && longitude <= 190;
const isEuropean = ({ latitude, longitude }: Place) => longitude <= 60 && latitude > 30;

const between = (low: number, high: number, share: number) =>
  low + (high - low) * Math.max(0, Math.min(1, share));

/**
 * How far a lane bows from its chord, as a share of the chord; positive is up the screen, to the north.
 *
 * Across the Pacific to the north, and less for a lane whose Asian end lies farther south, so that families nest and
 * do not cross. Between Asia and Europe to the south, as the sea way runs, and more the farther south; by rail and air
 * to the north. Elsewhere `null`: the lane bows to its own left, so that a lane and its way back are told apart.
 */
export function bowOf(from: Place, to: Place, mode: Mode): number | null {
  const [one, other] = [from, to].map((place) => ({ ...place, longitude: eastward(place.longitude) }));
  const [west, east] = one!.longitude <= other!.longitude ? [one!, other!] : [other!, one!];
  if (isAmerican(east.longitude) && !isAmerican(west.longitude)) {
    return between(0.1, 0.22, (west.latitude + 10) / 50);
  }
  if (isAsian(east.longitude) && isEuropean(west)) {
    if (mode === 'rail') return 0.12;
    if (mode === 'air' || mode === 'courier') return 0.16;
    return -between(0.15, 0.31, (45 - east.latitude) / 45);
  }
  return null;
}

/** Bow of lanes that no sea way bends. */
export const regionalBow = 0.14;
