import { placeById, type LibraryPlace } from '../../../scenarios/library/places.ts';
import type { SiteInput } from './inputs.ts';
import { joined, named, type Named } from './named.ts';
import { placeNames, regionNames } from './place-names.ts';

/** A fictional site at a real place of the library. */
export interface PlacedSite {
  readonly site: SiteInput;
  readonly place: LibraryPlace;
  /** The site's name, for what is named after it. */
  readonly name: Named;
}

type Word = 'plant' | 'supplier' | 'port' | 'hub' | 'market' | 'warehouse';

const roleOfWord: Readonly<Record<Word, SiteInput['roles']>> = {
  plant: ['plant'],
  supplier: ['supplier'],
  port: ['hub'],
  hub: ['hub'],
  market: ['market'],
  warehouse: ['hub'],
};

/** What tells a site from a plant or a market of the same town. */
const saidOfWord: Readonly<Partial<Record<Word, Named>>> = {
  port: named('port', '港', '港'),
  warehouse: named('DC', '配送中心', '配送中心'),
};

/** A place by its name, a market by its region, a port as a port: 吉大港 has said so already. */
function nameAt(placeId: string, word: Word, what: Named | undefined): Named {
  const place = (word === 'market' ? regionNames[placeId] : undefined) ?? placeNames[placeId];
  if (place === undefined) throw new Error(`The place "${placeId}" has no name in placeNames.`);
  const then = what ?? saidOfWord[word];
  if (then === undefined) return place;
  const both = joined(place, then);
  return place.zhHant.endsWith(then.zhHant) ? { ...place, en: both.en } : both;
}

/** A site at a library place, named after it and `what` it is for. The source is that of its coordinates. */
export function siteAt(
  placeId: string,
  word: Word,
  fields: Omit<Partial<SiteInput>, 'name'> & { id: string; name?: Named; what?: Named },
): PlacedSite {
  const place = placeById(placeId);
  if (place === null) throw new Error(`The library has no place "${placeId}".`);
  const { what, name = nameAt(placeId, word, what), ...rest } = fields;
  return {
    place,
    name,
    site: {
      name,
      territory: place.territory,
      cluster: place.cluster,
      latitude: place.latitude,
      longitude: place.longitude,
      roles: roleOfWord[word],
      source: place.source,
      ...rest,
    },
  };
}
