import { z } from 'zod';
import {
  agreementId,
  closingRuleId,
  inventoryId,
  nonNegative,
  periodId,
  productId,
  record,
  recordCurrency,
  siteId,
  territoryId,
} from './primitives.ts';
import { selector } from './selector.ts';

/** Units that exist before the plan: in stock at the start, or under way and due in a period. Their cost is sunk. */
export const inventory = record({
  id: inventoryId,
  site: siteId,
  product: productId,
  origin: territoryId,
  /** Agreements under which the units qualify. */
  agreements: z.array(agreementId).default([]),
  quantity: nonNegative,
  /** Period of arrival of goods under way; `null` for stock on hand before the first period. */
  arrivesIn: periodId.nullable().default(null),
});
export type Inventory = z.infer<typeof inventory>;

/**
 * What must be left at the end of the horizon, so that no plan wins by emptying the pipe.
 * For each selected site and each selected product: stock on hand plus goods under way to the site.
 * The target is `quantity`, or `daysOfCover` × the mean daily demand at the site itself.
 */
export const closingRule = record({
  id: closingRuleId,
  sites: selector,
  products: selector.default('*'),
  quantity: nonNegative.nullable().default(null),
  daysOfCover: nonNegative.nullable().default(null),
  /** Whether the target must be met; otherwise it only caps what is credited. */
  isRequired: z.boolean().default(true),
  /** Credit for each unit left, up to the target. */
  valuePerUnit: nonNegative.default(0),
  currency: recordCurrency,
});
export type ClosingRule = z.infer<typeof closingRule>;
