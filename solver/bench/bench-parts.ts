import type { z } from 'zod';
import type { network } from '../../scenarios/domain/network.ts';
import type { BenchPlace } from './bench-geography.ts';
import { distanceKm } from './bench-geography.ts';
import type { RandomSource } from './random-source.ts';

/** A network as it is typed in: fields with a default may be left out. */
export type NetworkInput = z.input<typeof network>;
export type SiteInput = NetworkInput['sites'][number];
export type LaneInput = NetworkInput['lanes'][number];
export type ProductInput = NetworkInput['products'][number];

/** Freight in base currency per unit and 1000 km, and what any shipment pays besides. */
const freightPerUnitPerMegametre = 0.12;
const freightPerUnitFlat = 0.25;
const seaKmPerDay = 700;
const truckKmPerDay = 500;
/** Across a border goods go by sea, at home by truck. */
const portDays = 3;

/** A site within a degree or two of a place. */
export function siteNear(
  place: BenchPlace,
  id: string,
  roles: SiteInput['roles'],
  random: RandomSource,
): SiteInput {
  return {
    id,
    name: id,
    territory: place.territory,
    latitude: place.latitude + random.between(-1.5, 1.5),
    longitude: place.longitude + random.between(-1.5, 1.5),
    roles,
  };
}

/** A lane whose freight and days follow from the distance, give or take 15 %. */
export function laneBetween(from: SiteInput, to: SiteInput, random: RandomSource): LaneInput {
  const km = distanceKm(from, to);
  const isSea = from.territory !== to.territory;
  const days = isSea ? km / seaKmPerDay : km / truckKmPerDay;
  return {
    id: `${from.id}_${to.id}`,
    from: from.id,
    to: to.id,
    mode: isSea ? 'sea' : 'truck',
    costPer: {
      unit: (freightPerUnitFlat + (freightPerUnitPerMegametre * km) / 1000) * random.between(0.85, 1.15),
    },
    transitDays: Math.ceil(days),
    dwellDays: isSea ? portDays : 0,
    distanceKm: km,
  };
}

/** The so many sites of a list that lie nearest. */
export function nearestSites(to: SiteInput, sites: readonly SiteInput[], count: number): SiteInput[] {
  const byDistance = sites.map((site) => ({ site, km: distanceKm(site, to) }));
  return byDistance
    .sort((one, other) => one.km - other.km)
    .slice(0, count)
    .map(({ site }) => site);
}

/** HS headings that generated goods fall under, in turn. */
const headings = 40;

/** A good of 20 to 120 a unit. */
export function finishedProduct(id: string, index: number, random: RandomSource): ProductInput {
  return {
    id,
    name: id,
    hsCode: `85${String((index % headings) + 1).padStart(2, '0')}`,
    weightKg: random.between(1, 8),
    volumeM3: random.between(0.01, 0.05),
    customsValuePerUnit: random.between(20, 120),
  };
}

/**
 * Tariff law by (country of origin, importing territory, heading): a rate of 0 to 12 % on each, and a surcharge of
 * 10 to 30 % on one origin in two for each importer.
 */
export function dutyLayers(
  origins: readonly string[],
  importers: readonly string[],
  products: readonly ProductInput[],
  random: RandomSource,
): NonNullable<NetworkInput['duties']> {
  const hsCodes = [...new Set(products.map((product) => product.hsCode!))];
  const foreign = importers.flatMap((into) =>
    origins.filter((origin) => origin !== into).map((origin) => ({ into, origin })),
  );
  const general = foreign.flatMap(({ into, origin }) =>
    hsCodes.map((hsCode) => ({
      id: `mfn_${into}_${origin}_${hsCode}`,
      kind: 'mfn',
      into,
      originCountries: origin,
      hsPrefixes: [hsCode],
      rate: random.between(0, 0.12),
    })),
  );
  const surcharges = foreign
    .filter(() => random.below(2) === 0)
    .map(({ into, origin }) => ({
      id: `surcharge_${into}_${origin}`,
      kind: 'surcharge',
      into,
      originCountries: origin,
      rate: random.between(0.1, 0.3),
    }));
  return [...general, ...surcharges];
}
