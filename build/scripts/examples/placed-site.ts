import { placeById, type LibraryPlace } from '../../../scenarios/library/places.ts';
import type { SiteInput } from './inputs.ts';

/** A fictional site at a real place of the library. */
export interface PlacedSite {
  readonly site: SiteInput;
  readonly place: LibraryPlace;
}

type Word = 'plant' | 'supplier' | 'port' | 'hub' | 'market' | 'warehouse' | 'workshop';

const roleOfWord: Readonly<Record<Word, SiteInput['roles']>> = {
  plant: ['plant'],
  supplier: ['supplier'],
  port: ['hub'],
  hub: ['hub'],
  market: ['market'],
  warehouse: ['hub'],
  workshop: ['plant'],
};

/** The same words in Chinese, as they follow a place name. */
const chinese: Readonly<Record<Word, string>> = {
  plant: '廠',
  supplier: '供應商',
  port: '港',
  hub: '中轉站',
  market: '市場',
  warehouse: '倉庫',
  workshop: '工坊',
};

/** A site at a library place, named after it. The source is that of its coordinates. */
export function siteAt(
  placeId: string,
  word: Word,
  fields: Partial<SiteInput> & { id: string; what?: string },
): PlacedSite {
  const place = placeById(placeId);
  if (place === null) throw new Error(`The library has no place "${placeId}".`);
  const { what, ...rest } = fields;
  const plain = place.name.en.split(' / ')[0] ?? place.name.en;
  return {
    place,
    site: {
      name: {
        en: [plain, what, word].filter((part) => part !== undefined).join(' '),
        zhHant: `${place.name.zhHant.split('／')[0]}${chinese[word]}`,
      },
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
