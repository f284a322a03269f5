import { z } from 'zod';
import {
  count,
  lineId,
  name,
  nonNegative,
  positive,
  productId,
  record,
  recordCurrency,
  recipeId,
  siteId,
} from './primitives.ts';

/** Whether the work done gives the output the plant's origin, leaves it that of the principal input, or is in dispute. */
export const originEffect = z.enum(['confers', 'does not confer', 'disputed']);

export const recipeInput = record({
  product: productId,
  /** Units of input per unit started; the yield is applied on top. */
  quantityPer: positive,
  /** The input whose origin a recipe that confers none passes on. One a recipe; the first input when none is marked. */
  isPrincipal: z.boolean().default(false),
});

/** At one plant: makes one output from inputs. */
export const recipe = record({
  id: recipeId,
  name: name.nullable().default(null),
  site: siteId,
  output: productId,
  inputs: z.array(recipeInput).default([]),
  lineHours: z.array(record({ line: lineId, hoursPerUnit: nonNegative })).default([]),
  /** Conversion cost of one good unit. */
  labourPerUnit: nonNegative.default(0),
  energyPerUnit: nonNegative.default(0),
  overheadPerUnit: nonNegative.default(0),
  /** Good units out of one unit started. Inputs needed for one good unit: `quantityPer / yield`. */
  yield: z.number().gt(0).max(1).default(1),
  /** Days from start to availability of the output. */
  leadTimeDays: nonNegative.default(0),
  /** Whether production starts on order, so that its lead time counts against a lead-time promise. */
  isMadeToOrder: z.boolean().default(false),
  /** A period's output is zero or at least this. */
  minimumRun: nonNegative.default(0),
  /** A period's output is a whole multiple of this; `null` for any quantity. */
  lotMultiple: positive.nullable().default(null),
  /** Paid in every period in which the recipe runs. */
  setupCost: nonNegative.default(0),
  /** Most output in a period besides what lines allow; `null` for none. */
  capacityPerPeriod: nonNegative.nullable().default(null),
  /** One-time cost before the first run, and whole periods from the decision to the first run. Both 0: qualified already. */
  qualification: record({ cost: nonNegative.default(0), periods: count.default(0) }).default({
    cost: 0,
    periods: 0,
  }),
  skillRequired: z.string().max(80).nullable().default(null),
  origin: originEffect.default('confers'),
  /** How a disputed origin is planned. */
  disputedOriginPlannedAs: z.enum(['confers', 'does not confer']).default('does not confer'),
  /** Value of the output for a regional-value-content rule; `null` for its customs value. */
  rvcValue: nonNegative.nullable().default(null),
  carbonKgPerUnit: nonNegative.default(0),
  currency: recordCurrency,
});
export type Recipe = z.infer<typeof recipe>;
