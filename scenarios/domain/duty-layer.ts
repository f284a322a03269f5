import { z } from 'zod';
import {
  agreementId,
  dutyLayerId,
  idPattern,
  isoDate,
  maximumIdLength,
  name,
  nonNegative,
  positive,
  rateFraction,
  record,
  recordCurrency,
  source,
} from './primitives.ts';
import { selector } from './selector.ts';

/**
 * How a layer joins the stack of one entry.
 * - `adds`: its rate and amounts add to the others.
 * - `replaces`: layers of the kinds in `ofKinds` fall away, its own rate stands instead.
 * - `topsUpTo`: raises the ad valorem total of `ofKinds` to its rate; adds nothing where that total is there already.
 * - `exempts`: layers of the kinds in `ofKinds` fall away; its own rate, if any, adds.
 */
export const stacking = z.enum(['adds', 'replaces', 'topsUpTo', 'exempts']);
export type Stacking = z.infer<typeof stacking>;

/**
 * `struck_down` layers were collected until `validTo` and count inside their dates;
 * `proposed` and `suspended` ones never count, but are shown.
 */
export const dutyStatus = z.enum(['in_force', 'litigated', 'struck_down', 'suspended', 'proposed']);

const kind = z.string().regex(idPattern).max(maximumIdLength);

/** One line of tariff law: importing territory × country of origin × HS prefix × dates. */
export const dutyLayer = record({
  id: dutyLayerId,
  name: name.nullable().default(null),
  /** Family of law that the layer belongs to: `mfn`, `s301`, `preference`. Of one kind only the most specific layers count. */
  kind,
  into: selector,
  originCountries: selector.default('*'),
  /** HS prefixes, digits with or without dots; the empty list matches every product. */
  hsPrefixes: z.array(z.string().regex(/^[0-9][0-9.]{0,13}$/)).default([]),
  /** Ad valorem rate as a fraction; `null` when the law names none yet, which counts as nothing and is reported. */
  rate: rateFraction.nullable().default(null),
  amountPerUnit: nonNegative.default(0),
  amountPerKg: nonNegative.default(0),
  /** Carbon border charge on the declared embedded emissions of the product. */
  amountPerTonneCo2e: nonNegative.default(0),
  stacking: stacking.default('adds'),
  ofKinds: z.array(kind).default([]),
  /** First day of validity; `null` since ever. */
  validFrom: isoDate.nullable().default(null),
  /** Last day of validity; `null` until changed. */
  validTo: isoDate.nullable().default(null),
  /** The layer holds only for goods that qualify under this agreement. */
  needsAgreement: agreementId.nullable().default(null),
  /** The layer holds only for goods sent from another customs territory than that of their origin. */
  isForTransshipped: z.boolean().default(false),
  /**
   * Tariff-rate quota: within its dates the layer holds for this much in all, and what is beyond pays the stack
   * without it. `null`: no limit.
   */
  quota: record({ quantity: positive, unit: z.enum(['unit', 'kg']).default('unit') })
    .nullable()
    .default(null),
  isDrawbackEligible: z.boolean().default(false),
  authority: z.string().max(300).nullable().default(null),
  status: dutyStatus.default('in_force'),
  note: z.string().max(1000).nullable().default(null),
  currency: recordCurrency,
  source: source.nullable().default(null),
});
export type DutyLayer = z.infer<typeof dutyLayer>;
