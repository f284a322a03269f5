import { z } from 'zod';
import { agreementId, isoDate, name, record, share, source, territoryId } from './primitives.ts';

/** How a product earns preference: enough regional value, a change of heading, wholly obtained, or always. */
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
  cumulation: z.enum(['none', 'bilateral', 'diagonal', 'full']).default('bilateral'),
  /** Whether goods must go straight from member to member. */
  isDirectConsignment: z.boolean().default(true),
  validFrom: isoDate.nullable().default(null),
  validTo: isoDate.nullable().default(null),
  source: source.nullable().default(null),
});
export type Agreement = z.infer<typeof agreement>;
