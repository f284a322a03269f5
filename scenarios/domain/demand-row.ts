import { z } from 'zod';
import {
  count,
  demandId,
  nonNegative,
  periodId,
  productId,
  record,
  recordCurrency,
  share,
  siteId,
  territoryId,
} from './primitives.ts';

/** What one market wants of one product in one period. */
export const demandRow = record({
  id: demandId,
  market: siteId,
  product: productId,
  period: periodId,
  quantity: nonNegative,
  /** Selling price of one unit; `null` for the product's price in this market. */
  pricePerUnit: nonNegative.nullable().default(null),
  /** Least share of the quantity that must be served. */
  minimumFill: share.default(0),
  /** Cost of one unit not served; `null` makes the row firm: all of it must be served. */
  shortfallPenaltyPerUnit: nonNegative.nullable().default(null),
  /** Late service: cost of one unit for each period of delay, and most periods of delay. `null`: unserved is lost. */
  backlog: record({ costPerUnitPerPeriod: nonNegative, maximumPeriods: count }).nullable().default(null),
  /** Most days from made or bought to this market, along each route, not on average. */
  maxLeadDays: nonNegative.nullable().default(null),
  /** Origins that the customer refuses. */
  notMadeIn: z.array(territoryId).default([]),
  /** Standard deviation of the period's quantity, for safety stock. */
  stdDev: nonNegative.nullable().default(null),
  currency: recordCurrency,
});
export type DemandRow = z.infer<typeof demandRow>;
