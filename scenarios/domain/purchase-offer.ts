import { z } from 'zod';
import {
  agreementId,
  name,
  nonNegative,
  offerId,
  positive,
  productId,
  record,
  recordCurrency,
  siteId,
  source,
  territoryId,
} from './primitives.ts';

/** A price from a quantity upward. Tiers are in rising order of `fromQuantity`; the first starts at 0. */
export const priceTier = record({ fromQuantity: nonNegative, unitCost: nonNegative });

/** What a supplier sells, at what price, how much and how soon. */
export const purchaseOffer = record({
  id: offerId,
  name: name.nullable().default(null),
  site: siteId,
  product: productId,
  tiers: z.array(priceTier).min(1),
  /**
   * `incremental`: each tier's price holds for the units inside it.
   * `allUnits`: the tier reached sets the price of the whole period's purchase.
   */
  tierRule: z.enum(['incremental', 'allUnits']).default('incremental'),
  capacityPerPeriod: nonNegative.nullable().default(null),
  /** A period's purchase is zero or at least this. */
  minimumOrder: nonNegative.default(0),
  /** A period's purchase is a whole multiple of this; `null` for any quantity. */
  lotMultiple: positive.nullable().default(null),
  /** Days from order to readiness at the supplier's door. */
  leadTimeDays: nonNegative.default(0),
  /** Customs origin of the goods when it is not the supplier's own territory. */
  origin: territoryId.nullable().default(null),
  /** Agreements under which the supplier declares the goods to originate. */
  agreements: z.array(agreementId).default([]),
  carbonKgPerUnit: nonNegative.default(0),
  currency: recordCurrency,
  source: source.nullable().default(null),
});
export type PurchaseOffer = z.infer<typeof purchaseOffer>;
