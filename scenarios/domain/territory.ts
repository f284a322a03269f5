import { z } from 'zod';
import { name, nonNegative, record, recordCurrency, share, territoryId } from './primitives.ts';

/**
 * Who collects duty at its border. A bonded or export-processing zone is a territory of its own whose
 * `bondedIn` names the territory around it: entering the zone is no import there, leaving it for there is,
 * and goods made inside are of the parent's origin.
 */
export const territory = record({
  id: territoryId,
  name,
  /** ISO 3166 code or customary code as printed in tables: `CN`, `HK`, `EU`. */
  code: z.string().max(12),
  /** Codes of the countries whose customs union this is; empty for a single country. */
  customsUnionOf: z.array(z.string().max(12)).default([]),
  /** Value that ad valorem duty is charged on: free on board, or with freight and insurance. */
  dutyBase: z.enum(['fob', 'cif']).default('fob'),
  bondedIn: territoryId.nullable().default(null),
  /**
   * Share of the duty on goods that is refunded when they, or what was made of them, leave the territory again;
   * only layers marked eligible are refunded. 0: no drawback.
   */
  drawbackShare: share.default(0),
  /** Whether the importer may declare the price of the first sale for export in place of the last one. */
  acceptsFirstSale: z.boolean().default(false),
  /** Entries worth no more than this are free of duty and fees, in `currency`; `null`: none are. */
  deMinimisPerEntry: nonNegative.nullable().default(null),
  currency: recordCurrency,
});
export type Territory = z.infer<typeof territory>;
