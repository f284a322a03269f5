import type { Mode } from '../../../scenarios/domain/lane.ts';
import { emissionFactor } from '../../../scenarios/library/emissions.ts';
import { exchangeRate } from '../../../scenarios/library/exchange-rates.ts';
import { freightBetween, type FreightFact } from '../../../scenarios/library/freight.ts';
import { assumed, rounded, type LaneInput } from './inputs.ts';
import type { PlacedSite } from './placed-site.ts';

/** What a lane states itself; the rest comes from the library. */
export interface Journey {
  /** Places whose quotation to use when the library has none for the sites' own. */
  readonly quotedFrom?: string;
  readonly quotedTo?: string;
  readonly usdPerContainer?: number;
  readonly usdPerKg?: number;
  readonly transitDays?: number;
  readonly transitDaysStdDev?: number;
  readonly dwellDays?: number;
  readonly products?: string | string[];
  readonly fields?: Partial<LaneInput>;
}

/** A forty-foot container as loaded in practice. */
export const usableM3PerFeu = 58;
export const usableKgPerFeu = 22_000;

/** Sixteen knots, all day. */
const kmPerSeaDay = 711;
const roadWinding = 1.3;
const usdPerTruckKm = 1.5;
const usdPerTruck = 110;
const kmPerTruckDay = 550;
/** A spread from low to high is taken as four standard deviations. */
const deviationsInSpread = 4;

/** Great-circle distance of two sites in kilometres. */
export function greatCircleKm(a: PlacedSite, b: PlacedSite): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const from = radians(a.site.latitude);
  const to = radians(b.site.latitude);
  const across = radians(b.site.longitude - a.site.longitude);
  const haversine =
    Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(across / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(haversine));
}

/** US dollars of a quotation: per container for road and water, per kilogram for air. */
function usdOf(fact: FreightFact): number {
  const [currency = '', per = ''] = fact.unit.split('/');
  const rate = exchangeRate(currency)?.unitsPerUsd;
  if (rate === undefined) throw new Error(`The unit ${fact.unit} of ${fact.id} is not understood.`);
  return (fact.typical * (per === 'TEU' ? 2 : 1)) / rate;
}

/** A lane by a mode, its tariff, days, distance and emissions from the library where it knows them. */
export function laneBetween(from: PlacedSite, to: PlacedSite, mode: Mode, journey: Journey = {}): LaneInput {
  const known = freightBetween(journey.quotedFrom ?? from.place.id, journey.quotedTo ?? to.place.id, mode);
  const straightKm = greatCircleKm(from, to);
  const roadKm = straightKm * roadWinding;
  const transitDays =
    journey.transitDays ??
    known.transit?.typical ??
    (mode === 'truck' ? Math.max(0.5, rounded(roadKm / kmPerTruckDay, 1)) : null);
  if (transitDays === null) throw new Error(`State the transit days of ${from.site.id} to ${to.site.id}.`);
  const isByWater = mode === 'sea' || mode === 'barge';
  const isFeeder = mode === 'sea' && transitDays < 12;
  const factor = emissionFactor(mode, isFeeder ? 'sea_container_ship_1000_1999_teu_feeder' : undefined);
  const spread = known.transit === null ? null : (known.transit.high ?? 0) - (known.transit.low ?? 0);
  const costPer =
    mode === 'air' || mode === 'courier'
      ? { kg: rounded(journey.usdPerKg ?? usdFrom(known.rate, from, to), 3) }
      : {
          container: {
            usableM3: usableM3PerFeu,
            usableKg: usableKgPerFeu,
            cost: Math.round(
              journey.usdPerContainer ??
                (known.rate === null && mode === 'truck'
                  ? usdPerTruck + usdPerTruckKm * roadKm
                  : usdFrom(known.rate, from, to)),
            ),
          },
        };
  const isQuoted = journey.usdPerContainer === undefined && journey.usdPerKg === undefined;
  return {
    id: `${from.site.id}_${to.site.id}_${mode}`,
    from: from.site.id,
    to: to.site.id,
    mode,
    ...(journey.products === undefined ? {} : { products: journey.products }),
    costPer,
    insuranceRate: isByWater ? 0.002 : 0.001,
    transitDays,
    transitDaysStdDev:
      journey.transitDaysStdDev ?? rounded((spread ?? transitDays * 0.3) / deviationsInSpread, 2),
    dwellDays: journey.dwellDays ?? (mode === 'sea' ? (known.dwell?.typical ?? 2) : 0.5),
    carbonKgPerTonneKm: rounded(factor?.kgPerTonneKm ?? factor?.kgPerTonneKmInUse ?? 0, 5),
    distanceKm: Math.round(isByWater ? transitDays * kmPerSeaDay : mode === 'air' ? straightKm : roadKm),
    currency: 'USD',
    source: isQuoted && known.rate !== null ? known.rate.source : assumed,
    ...journey.fields,
  };
}

function usdFrom(fact: FreightFact | null, from: PlacedSite, to: PlacedSite): number {
  if (fact === null) throw new Error(`State the freight of ${from.site.id} to ${to.site.id}.`);
  return usdOf(fact);
}
