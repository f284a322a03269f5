import type { Source } from '../domain/primitives.ts';
import rows from './data/wages.json' with { type: 'json' };
import { exchangeRate } from './exchange-rates.ts';
import { withSources, type Unsourced } from './sourced.ts';

/** One figure on the cost or the output of labour. */
export interface WageFact {
  readonly id: string;
  readonly country: string;
  readonly location: string;
  /** Places it speaks of; empty for the whole country. */
  readonly places: readonly string[];
  readonly cluster: string | null;
  readonly measure: 'surveyBasePay' | 'statutoryMinimum' | 'productivityIndex' | 'burdenMultiplier';
  readonly statistic: 'mean' | 'median' | null;
  readonly value: number;
  /** A currency code, or `index`, or `x`. */
  readonly unit: string;
  readonly per: 'month' | 'day' | null;
  readonly year: number;
  readonly source: Source;
}

/** All labour facts, in order of id. */
export const wageFacts: readonly WageFact[] = withSources(rows as readonly Unsourced<WageFact>[]);

/** What an hour of line work costs at a place, with the facts it rests on. */
export interface Wage {
  /** Base pay of a line worker with some experience. */
  readonly basePayUsdPerMonth: number;
  /** Pay with social insurance and bonuses, as a multiple of base pay. */
  readonly burdenMultiplier: number;
  /** Output of an hour of line work; the Pearl River Delta is 1. */
  readonly productivityIndex: number;
  /** Cost of what the Pearl River Delta makes in one hour. */
  readonly usdPerStandardHour: number;
  readonly facts: readonly WageFact[];
}

/** Days and hours that a line worker is paid for in a month: 26 days of 8 hours. */
const paidDaysPerMonth = 26;
const paidHoursPerMonth = paidDaysPerMonth * 8;

/**
 * The wage at a place of a country.
 *
 * Base pay is the newest survey figure for the place, or for the country where none names the place, and never
 * less than the statutory minimum there. `usdPerStandardHour = base · burden / paidHours / productivity`.
 * Where the library holds no burden or no productivity for the place, 1 stands for it, and `facts` lacks one.
 * `null` when the library holds no pay for the country.
 */
export function wageFor(at: {
  readonly country: string;
  readonly cluster?: string | null;
  readonly place?: string;
}): Wage | null {
  const local = wageFacts.filter(
    (fact) =>
      fact.country === at.country &&
      (fact.cluster === null || fact.cluster === at.cluster) &&
      (fact.places.length === 0 || (at.place !== undefined && fact.places.includes(at.place))),
  );
  const pay = best(local, 'surveyBasePay');
  const minimum = best(local, 'statutoryMinimum');
  const payUsd = pay === null ? null : usdPerMonth(pay);
  const minimumUsd = minimum === null ? null : usdPerMonth(minimum);
  if (payUsd === null && minimumUsd === null) return null;
  const basePayUsdPerMonth = Math.max(payUsd ?? 0, minimumUsd ?? 0);
  const burden = best(local, 'burdenMultiplier');
  const productivity = best(local, 'productivityIndex');
  const burdenMultiplier = burden?.value ?? 1;
  const productivityIndex = productivity?.value ?? 1;
  return {
    basePayUsdPerMonth,
    burdenMultiplier,
    productivityIndex,
    usdPerStandardHour: (basePayUsdPerMonth * burdenMultiplier) / paidHoursPerMonth / productivityIndex,
    facts: [pay, minimum, burden, productivity].filter((fact) => fact !== null),
  };
}

/** The fact of a measure that speaks most closely of the place; of equals the newest, then the mean. */
function best(facts: readonly WageFact[], measure: WageFact['measure']): WageFact | null {
  const closeness = (fact: WageFact) => (fact.places.length > 0 ? 2 : fact.cluster === null ? 0 : 1);
  const isMean = (fact: WageFact) => (fact.statistic === 'mean' ? 1 : 0);
  const ranked = facts
    .filter((fact) => fact.measure === measure)
    .sort((a, b) => closeness(b) - closeness(a) || b.year - a.year || isMean(b) - isMean(a));
  return ranked[0] ?? null;
}

function usdPerMonth(fact: WageFact): number | null {
  const rate = exchangeRate(fact.unit);
  if (rate === null) return null;
  const perMonth = fact.per === 'day' ? fact.value * paidDaysPerMonth : fact.value;
  return perMonth / rate.unitsPerUsd;
}
