import type { Source } from '../domain/primitives.ts';
import rows from './data/exchange-rates.json' with { type: 'json' };
import { withSources, type Unsourced } from './sourced.ts';

/** How many units of a currency one US dollar buys. */
export interface ExchangeRate {
  readonly code: string;
  readonly unitsPerUsd: number;
  /** Month of the average, `YYYY-MM`; `null` when the level is only approximate. */
  readonly month: string | null;
  readonly source: Source;
}

/** All exchange rates, in order of code. */
export const exchangeRates: readonly ExchangeRate[] = withSources(rows as readonly Unsourced<ExchangeRate>[]);

/** The rate of a currency against the US dollar, or `null`. */
export function exchangeRate(code: string): ExchangeRate | null {
  return exchangeRates.find((each) => each.code === code) ?? null;
}

/** Units of `code` that one unit of `base` buys, or `null` when either rate is missing. */
export function unitsPer(base: string, code: string): number | null {
  const from = exchangeRate(base);
  const to = exchangeRate(code);
  return from === null || to === null ? null : to.unitsPerUsd / from.unitsPerUsd;
}
