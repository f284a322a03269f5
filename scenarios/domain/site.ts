import { z } from 'zod';
import {
  name,
  nonNegative,
  periodId,
  record,
  recordCurrency,
  share,
  siteId,
  source,
  territoryId,
} from './primitives.ts';

export const role = z.enum(['supplier', 'plant', 'hub', 'market']);
export type Role = z.infer<typeof role>;

/** Measure in which a capacity is stated: product units, kilograms, cubic metres, or TEU by the settings' usable size. */
export const loadUnit = z.enum(['unit', 'kg', 'm3', 'teu']);
export type LoadUnit = z.infer<typeof loadUnit>;

/**
 * Whether the site stands, and what opening or closing it costs.
 * An existing site is open before the first period; a candidate is not.
 * A site opens at most once and closes at most once; an existing one that closed does not reopen.
 */
export const opening = record({
  state: z.enum(['existing', 'candidate']).default('existing'),
  openCost: nonNegative.default(0),
  /** `null`: the site may not be closed. */
  closeCost: nonNegative.nullable().default(null),
  /** Paid in every period in which the site is active. */
  fixedCostPerPeriod: nonNegative.default(0),
  mustStayOpen: z.boolean().default(false),
  /** First period in which a candidate may open; `null` for the first of the horizon. */
  openFrom: periodId.nullable().default(null),
});
export type Opening = z.infer<typeof opening>;

/** A place: where things are bought, made, held or wanted. */
export const site = record({
  id: siteId,
  name,
  territory: territoryId,
  /** Planning region inside the territory: PRD, YRD, Northern Vietnam. */
  cluster: z.string().max(80).nullable().default(null),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  roles: z.array(role).min(1),
  opening: opening.default(opening.parse({})),
  /** Share of line capacity in each period from opening on; the last one holds after. Empty: full at once. */
  rampUp: z.array(share).default([]),
  /** Skills present here; a recipe that asks for another does not exist here. */
  skills: z.array(z.string().max(80)).default([]),
  /** Charged on each unit that leaves by a lane or serves demand here. */
  handlingCostPerUnit: nonNegative.default(0),
  /** Limit on what leaves by lanes or serves demand here, in `throughputUnit`; `null` for none. */
  throughputPerPeriod: nonNegative.nullable().default(null),
  throughputUnit: loadUnit.default('unit'),
  /** Storage charge on end-of-period stock, besides the cost of capital. */
  holdingCostPerUnitPerPeriod: nonNegative.default(0),
  /** Most units in stock at a period's end; `null` for no limit, 0 for no stock. */
  storageLimit: nonNegative.nullable().default(null),
  /** Emissions of handling one unit, charged as `handlingCostPerUnit` is. */
  carbonKgPerUnit: nonNegative.default(0),
  currency: recordCurrency,
  source: source.nullable().default(null),
});
export type Site = z.infer<typeof site>;
