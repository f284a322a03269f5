import { z } from 'zod';

/**
 * The small types that every entity is built from.
 *
 * A field is either required or has a default; there is no `undefined` in a parsed network.
 * `null` as a default means "not stated" (no limit, no price, no date), never zero.
 * Canonical text leaves out a field that holds its default.
 */

/** Ids are safe in LP files, paths and spreadsheets: a lower-case letter, then letters, digits, underscores. */
export const idPattern = /^[a-z][a-z0-9_]*$/;
export const maximumIdLength = 64;

const idText = z.string().regex(idPattern).max(maximumIdLength);

/** An id, or a group of ids written `@id`. */
export const idOrGroup = z.string().regex(/^@?[a-z][a-z0-9_]*$/);

export const territoryId = idText.brand<'TerritoryId'>();
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .brand<'CurrencyCode'>();
export const groupId = idText.brand<'GroupId'>();
export const siteId = idText.brand<'SiteId'>();
export const productId = idText.brand<'ProductId'>();
export const recipeId = idText.brand<'RecipeId'>();
export const lineId = idText.brand<'LineId'>();
export const expansionId = idText.brand<'ExpansionId'>();
export const offerId = idText.brand<'OfferId'>();
export const laneId = idText.brand<'LaneId'>();
export const agreementId = idText.brand<'AgreementId'>();
export const dutyLayerId = idText.brand<'DutyLayerId'>();
export const feeId = idText.brand<'FeeId'>();
export const demandId = idText.brand<'DemandId'>();
export const inventoryId = idText.brand<'InventoryId'>();
export const closingRuleId = idText.brand<'ClosingRuleId'>();
export const policyId = idText.brand<'PolicyId'>();
export const periodId = idText.brand<'PeriodId'>();
export const scenarioId = idText.brand<'ScenarioId'>();

export type TerritoryId = z.infer<typeof territoryId>;
export type CurrencyCode = z.infer<typeof currencyCode>;
export type GroupId = z.infer<typeof groupId>;
export type SiteId = z.infer<typeof siteId>;
export type ProductId = z.infer<typeof productId>;
export type RecipeId = z.infer<typeof recipeId>;
export type LineId = z.infer<typeof lineId>;
export type ExpansionId = z.infer<typeof expansionId>;
export type OfferId = z.infer<typeof offerId>;
export type LaneId = z.infer<typeof laneId>;
export type AgreementId = z.infer<typeof agreementId>;
export type DutyLayerId = z.infer<typeof dutyLayerId>;
export type FeeId = z.infer<typeof feeId>;
export type DemandId = z.infer<typeof demandId>;
export type InventoryId = z.infer<typeof inventoryId>;
export type ClosingRuleId = z.infer<typeof closingRuleId>;
export type PolicyId = z.infer<typeof policyId>;
export type PeriodId = z.infer<typeof periodId>;
export type ScenarioId = z.infer<typeof scenarioId>;

/**
 * An object that keeps the fields it does not know (a newer program may have written them),
 * yet whose type lists only the known ones, so that a misspelt field does not compile.
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape);
}

/** Largest number that a file may hold; beyond it double arithmetic no longer resolves a cent. */
export const largestNumber = 1e13;

export const nonNegative = z.number().min(0).max(largestNumber);
export const positive = z.number().gt(0).max(largestNumber);
/** A fraction from 0 to 1: shares, yields, fill rates. */
export const share = z.number().min(0).max(1);
/** A rate as a fraction: 0.125 is 12.5 %. Surcharges above 100 % have existed, so the ceiling is 10. */
export const rateFraction = z.number().min(0).max(10);

export const count = z.number().int().min(0).max(1_000_000);

/** Calendar date, `YYYY-MM-DD`, in the proleptic Gregorian calendar; times of day play no part. */
export const isoDate = z.iso.date();

/** A text in words: one for every reader, or one per language of the window. */
function worded(longest: number) {
  const text = z.string().max(longest);
  return z.union([
    text,
    record({
      en: text,
      zhHant: text.nullable().default(null),
      zhHans: text.nullable().default(null),
    }),
  ]);
}

/** A display name. */
export const name = worded(200);
export type Name = z.infer<typeof name>;

/** Why something is as it is, in somebody's words; see `reason.ts`. `null` where nobody has said. */
export const longestReason = 2000;
export const reasonWords = worded(longestReason);
export const reason = reasonWords.nullable().default(null);
export type Reason = z.infer<typeof reasonWords>;

/** How far a value may be trusted; `unverified` ones are shown as such wherever they are used. */
export const confidence = z.enum(['high', 'medium', 'low', 'unverified']);

/** Where a value came from: enough for a reader to find it again. */
export const source = record({
  title: z.string().max(500),
  url: z.string().max(1000).nullable().default(null),
  /** When the publisher says it held, in the publisher's words. */
  asOf: z.string().max(200).nullable().default(null),
  /** When it was read. */
  captured: isoDate.nullable().default(null),
  confidence: confidence.default('unverified'),
});
export type Source = z.infer<typeof source>;

/** Money in a record is in this currency; `null` means the network's base currency. */
export const recordCurrency = currencyCode.nullable().default(null);

/** Whether a limit holds for each member of a set by itself, or for their total. Always written, never guessed. */
export const scope = z.enum(['each', 'total']);
