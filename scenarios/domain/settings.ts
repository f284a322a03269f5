import { z } from 'zod';
import { currencyCode, isoDate, name, nonNegative, periodId, positive, record } from './primitives.ts';

/** A time bucket. Periods follow one another without gap or overlap: `start + days` is the next one's start. */
export const period = record({
  id: periodId,
  name: name.nullable().default(null),
  start: isoDate,
  days: z.number().int().min(1).max(3660),
});
export type Period = z.infer<typeof period>;

/** What the plan is best at: least landed cost, most contribution (revenue − landed cost), or least carbon. */
export const objective = z.enum(['cost', 'profit', 'carbon']);
export type Objective = z.infer<typeof objective>;

export const settings = record({
  title: name,
  baseCurrency: currencyCode,
  periods: z.array(period).min(1).max(520),
  objective: objective.default('cost'),
  /** Yearly cost of money tied up in stock and in transit, as a fraction of customs value. */
  costOfCapitalPerYear: z.number().min(0).max(1).default(0),
  /** z of the safety stock z · cv · √days: 1.645 covers 95 % of cycles. 0 plans no safety stock. */
  serviceLevelZ: z.number().min(0).max(6).default(0),
  /** Price of one tonne CO₂e in base currency; 0 leaves carbon out of the cost, not out of the report. */
  carbonPricePerTonne: nonNegative.default(0),
  /** Cubic metres that one TEU holds in practice, for capacities stated in TEU. */
  usableM3PerTeu: positive.default(28),
  /** Kilograms that one TEU holds in practice, for capacities stated in TEU. */
  usableKgPerTeu: positive.default(21_600),
  /**
   * Whether goods earn and claim preference under the network's agreements, as far as the rules of origin allow.
   * `false` plans as if nobody held a certificate of origin.
   */
  isPreferencePlanned: z.boolean().default(true),
  /**
   * How duty is charged on goods whose origin is disputed: by the origin that their recipe is planned with, or by the
   * dearest of those that customs may decide on (`worse case`), at every border by itself.
   */
  disputedOrigins: z.enum(['as planned', 'worse case']).default('as planned'),
  /** Edition of the reference library that the defaults in this file were taken from. */
  referenceEdition: z.string().max(100).nullable().default(null),
});
export type Settings = z.infer<typeof settings>;
