import { z } from 'zod';
import {
  feeId,
  isoDate,
  name,
  nonNegative,
  positive,
  rateFraction,
  record,
  recordCurrency,
  source,
} from './primitives.ts';
import { mode } from './lane.ts';
import { selector } from './selector.ts';

/**
 * A charge on customs entries, besides duty. On an entry of value V it is
 * `clamp(rate · V, minimumPerEntry, maximumPerEntry) + flatPerEntry`.
 * A lane may plan its entries, and then pays exactly that in each period. Otherwise V is that of a typical entry, which
 * the lane or else `assumedEntryValue` states, so the charge is linear in flow. Where neither does, only `rate` is
 * charged, and the checks say so.
 */
export const fee = record({
  id: feeId,
  name: name.nullable().default(null),
  into: selector,
  modes: z.array(mode).nullable().default(null),
  rate: rateFraction.default(0),
  minimumPerEntry: nonNegative.nullable().default(null),
  maximumPerEntry: nonNegative.nullable().default(null),
  flatPerEntry: nonNegative.default(0),
  assumedEntryValue: positive.nullable().default(null),
  validFrom: isoDate.nullable().default(null),
  validTo: isoDate.nullable().default(null),
  currency: recordCurrency,
  source: source.nullable().default(null),
});
export type Fee = z.infer<typeof fee>;
