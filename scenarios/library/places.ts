import type { Source } from '../domain/primitives.ts';
import rows from './data/places.json' with { type: 'json' };
import { withSources } from './sourced.ts';

/** A town, port or airport that sites can be placed at. */
export interface LibraryPlace {
  readonly id: string;
  /** UN/LOCODE where `isUnLocode`, otherwise a code of this library alone. */
  readonly code: string;
  readonly isUnLocode: boolean;
  readonly name: { readonly en: string; readonly zhHant: string };
  /** ISO 3166 code. */
  readonly country: string;
  /** Id of the customs territory. */
  readonly territory: string;
  readonly cluster: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly kinds: readonly string[];
  readonly source: Source;
}

/** All places, in order of id. */
export const places: readonly LibraryPlace[] = withSources(rows);

const byId = new Map(places.map((place) => [place.id, place]));

/** The place with an id, or `null`. */
export function placeById(id: string): LibraryPlace | null {
  return byId.get(id) ?? null;
}
