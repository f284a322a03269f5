import { z } from 'zod';
import { name, nonNegative, policyId, reason, record, scope, share } from './primitives.ts';
import { mode } from './lane.ts';
import { selector } from './selector.ts';

/**
 * Which part of the plan a policy speaks of. Every stated field must match; a field left out matches all.
 * `sites` is where it happens: the plant that makes, the supplier that sells, the market served,
 * or the site a flow leaves. `toSites` is where a flow arrives. Clusters and territories are those of `sites`.
 */
export const filter = record({
  sites: selector.default('*'),
  toSites: selector.default('*'),
  clusters: z.array(z.string()).nullable().default(null),
  territories: selector.default('*'),
  toTerritories: selector.default('*'),
  products: selector.default('*'),
  families: z.array(z.string()).nullable().default(null),
  /** Customs origin of the goods. */
  origins: selector.default('*'),
  modes: z.array(mode).nullable().default(null),
  lanes: selector.default('*'),
  periods: selector.default('*'),
});
export type Filter = z.infer<typeof filter>;

/** What is counted: units made, bought, dispatched on lanes, or served to demand. */
export const measure = z.enum(['make', 'buy', 'flow', 'serve']);
export type Measure = z.infer<typeof measure>;

const common = {
  id: policyId,
  name: name.nullable().default(null),
  because: reason,
  isOn: z.boolean().default(true),
};

/** Σ(numerator) is at least and at most a share of Σ(denominator), in units. */
export const sharePolicy = record({
  ...common,
  kind: z.literal('share'),
  measure,
  numerator: filter,
  denominator: filter,
  minimumShare: share.nullable().default(null),
  maximumShare: share.nullable().default(null),
  /** One row for each period, or one over all. */
  acrossPeriods: scope,
  /** One row for each product, or one over all. */
  acrossProducts: scope,
});

/** At least and at most so many of something within a filter. */
export const countPolicy = record({
  ...common,
  kind: z.literal('count'),
  /** Active sites; recipes that run; suppliers bought from. */
  what: z.enum(['sites', 'recipes', 'suppliers']),
  filter,
  minimum: z.number().int().min(0).nullable().default(null),
  maximum: z.number().int().min(0).nullable().default(null),
  /** `each`: in every period; `total`: used at any time in the horizon. */
  acrossPeriods: scope,
});

/** A ceiling in base currency (capital, working capital) or kilograms CO₂e (carbon). */
export const budgetPolicy = record({
  ...common,
  kind: z.literal('budget'),
  what: z.enum(['capital', 'carbon', 'workingCapital']),
  limit: nonNegative,
  acrossPeriods: scope,
});

/** Something that must not happen at all. */
export const pairPolicy = record({ ...common, kind: z.literal('pair'), measure, forbidden: filter });

/**
 * How many sites may supply one receiving site with one product by direct lanes, over the whole horizon.
 * `maximumSources` 1 is sole sourcing. Dual sourcing is `minimumSources` 2 with a `minimumShareEach`.
 * `acrossProducts` `total` counts the sources of all selected products together.
 */
export const sourcingPolicy = record({
  ...common,
  kind: z.literal('sourcing'),
  receivers: selector,
  products: selector.default('*'),
  minimumSources: z.number().int().min(0).nullable().default(null),
  maximumSources: z.number().int().min(1).nullable().default(null),
  /** Least share of the receiver's intake from each source that is used. */
  minimumShareEach: share.default(0),
  acrossProducts: scope,
});

export const policy = z.discriminatedUnion('kind', [
  sharePolicy,
  countPolicy,
  budgetPolicy,
  pairPolicy,
  sourcingPolicy,
]);
export type Policy = z.infer<typeof policy>;
export type SharePolicy = z.infer<typeof sharePolicy>;
export type CountPolicy = z.infer<typeof countPolicy>;
export type BudgetPolicy = z.infer<typeof budgetPolicy>;
export type SourcingPolicy = z.infer<typeof sourcingPolicy>;
