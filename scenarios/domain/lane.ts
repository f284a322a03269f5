import { z } from 'zod';
import {
  laneId,
  name,
  nonNegative,
  positive,
  rateFraction,
  record,
  recordCurrency,
  siteId,
  source,
} from './primitives.ts';
import { selector } from './selector.ts';
import { loadUnit } from './site.ts';

export const mode = z.enum(['sea', 'air', 'rail', 'truck', 'barge', 'courier']);
export type Mode = z.infer<typeof mode>;

/**
 * A container tariff. Without whole containers, one unit of product pays
 * `cost · max(volumeM3 / usableM3, weightKg / usableKg)`. With them, a period's load is rounded up to whole containers.
 */
export const containerTariff = record({
  kind: z.string().max(20).default('FEU'),
  usableM3: positive,
  usableKg: positive,
  cost: nonNegative,
  isWholeContainers: z.boolean().default(false),
});

/** A permitted movement from one site to another by one mode. */
export const lane = record({
  id: laneId,
  name: name.nullable().default(null),
  from: siteId,
  to: siteId,
  mode,
  /** Products the lane may carry. */
  products: selector.default('*'),
  /** Freight; the stated parts add up. */
  costPer: record({
    unit: nonNegative.default(0),
    kg: nonNegative.default(0),
    m3: nonNegative.default(0),
    container: containerTariff.nullable().default(null),
  }).default({ unit: 0, kg: 0, m3: 0, container: null }),
  /** Insurance as a fraction of customs value; part of freight in the ledger, and of a CIF duty base. */
  insuranceRate: rateFraction.default(0),
  /** Paid in every period in which the lane is used. */
  fixedCostPerPeriod: nonNegative.default(0),
  transitDays: nonNegative.default(0),
  transitDaysStdDev: nonNegative.default(0),
  /** Port, border and handling days after the journey, before the goods can be used. */
  dwellDays: nonNegative.default(0),
  /** Most that may leave in a period, all products together, in `capacityUnit`. */
  capacityPerPeriod: nonNegative.nullable().default(null),
  /** Least that must leave in a period in which the lane is used, in `capacityUnit`. */
  minimumPerPeriod: nonNegative.default(0),
  /** Whether the minimum is owed in every period, used or not. */
  isMinimumCommitted: z.boolean().default(false),
  capacityUnit: loadUnit.default('unit'),
  /** Customs value of a typical entry on this lane, assumed; it decides on de minimis, and on fees in place of the fee's own. */
  valuePerEntry: positive.nullable().default(null),
  /** Entries planned in every period in which the lane is used; fees by the entry are then charged exactly. */
  entriesPerPeriod: positive.nullable().default(null),
  carbonKgPerTonneKm: nonNegative.default(0),
  distanceKm: nonNegative.default(0),
  currency: recordCurrency,
  source: source.nullable().default(null),
});
export type Lane = z.infer<typeof lane>;
