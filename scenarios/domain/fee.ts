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
 * The number of entries is not planned: `assumedEntryValue` states the V of a typical entry, so the charge
 * is linear in flow. Without it only `rate` is charged, and the checks say so.
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
