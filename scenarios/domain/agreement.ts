import { z } from 'zod';
import { agreementId, isoDate, name, record, share, siteId, source, territoryId } from './primitives.ts';

/**
 * How a product earns preference, by the longest prefix of its HS code; rules of the same prefix are alternatives.
 * - `rvc`: materials that do not originate are worth at most `1 − threshold` of the product.
 * - `cth`: no material that does not originate is of the product's own heading, its first four digits.
 * - `wholly`: every material originates.
 * - `none`: always.
 */
export const originRule = record({
  hsPrefix: z.string().regex(/^[0-9.]{0,14}$/),
  kind: z.enum(['rvc', 'cth', 'wholly', 'none']),
  /** Least regional value content of an `rvc` rule, as a fraction. */
  threshold: share.nullable().default(null),
});

export const agreement = record({
  id: agreementId,
  name,
  members: z.array(territoryId).min(1),
  rules: z.array(originRule).default([]),
  /**
   * Whose materials count as originating.
   * - `none`: qualifying ones of the plant's own customs territory.
   * - `bilateral`: those, and qualifying ones of the one member that the product is then exported to.
   * - `diagonal`: qualifying ones of any member.
   * - `full`: whatever has the origin of a member, qualifying or not.
   */
  cumulation: z.enum(['none', 'bilateral', 'diagonal', 'full']).default('bilateral'),
  /** Whether goods lose their preference on the way at any site outside the members but for `consignmentHubs`. */
  isDirectConsignment: z.boolean().default(true),
  /** Sites outside the members through which goods may pass under customs control and keep their preference. */
  consignmentHubs: z.array(siteId).default([]),
  validFrom: isoDate.nullable().default(null),
  validTo: isoDate.nullable().default(null),
  source: source.nullable().default(null),
});
export type Agreement = z.infer<typeof agreement>;
