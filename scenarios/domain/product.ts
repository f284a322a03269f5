import { z } from 'zod';
import { name, nonNegative, productId, record, recordCurrency, share, siteId } from './primitives.ts';

/** Anything that moves: a finished good, a component, a material. */
export const product = record({
  id: productId,
  name,
  family: z.string().max(80).nullable().default(null),
  /** Harmonised System code, digits with or without dots; `null` when not classified, which no duty layer but a general one matches. */
  hsCode: z
    .string()
    .regex(/^[0-9]{2}[0-9.]{0,12}$/)
    .nullable()
    .default(null),
  unit: z.string().max(20).default('piece'),
  weightKg: nonNegative.default(0),
  volumeM3: nonNegative.default(0),
  /** Declared customs value of one unit, unless the selling site states its own. */
  customsValuePerUnit: nonNegative.default(0),
  /** Declared customs value where a selling site's differs, in that entry's currency. */
  customsValueBySite: z
    .array(record({ site: siteId, valuePerUnit: nonNegative, currency: recordCurrency }))
    .default([]),
  /**
   * Share of the customs value that the goods were first sold for export at, where there is such a sale to declare;
   * `null`: none. It is of use where the importing territory accepts it.
   */
  firstSaleShare: share.nullable().default(null),
  /** Kilograms CO₂e embedded in one unit, as declared for a carbon border charge; `null`: not known, nothing is charged. */
  embeddedCarbonKgPerUnit: nonNegative.nullable().default(null),
  /** Selling price by market; a demand row may state its own. */
  priceByMarket: z
    .array(record({ market: siteId, pricePerUnit: nonNegative, currency: recordCurrency }))
    .default([]),
  /** Days that a unit keeps at one site, first in first out, rounded down to whole periods; `null` for ever. */
  shelfLifeDays: nonNegative.nullable().default(null),
  /** Share of customs value written off per period in stock. */
  obsolescencePerPeriod: share.default(0),
  currency: recordCurrency,
});
export type Product = z.infer<typeof product>;
