import type { z } from 'zod';
import { currencyCode, isoDate, positive, record, source } from './primitives.ts';

/** One unit of base currency buys `unitsPerBase` of this one. The base currency itself need not be listed. */
export const currency = record({
  code: currencyCode,
  unitsPerBase: positive,
  asOf: isoDate.nullable().default(null),
  source: source.nullable().default(null),
});
export type Currency = z.infer<typeof currency>;
