import { z } from 'zod';
import type { Finding } from '../checks/finding.ts';
import { collections } from '../domain/network.ts';
import {
  closingRuleId,
  demandId,
  dutyLayerId,
  expansionId,
  laneId,
  lineId,
  offerId,
  periodId,
  productId,
  recipeId,
  siteId,
  territoryId,
} from '../domain/primitives.ts';

/*
 * The evidence of a solve as a file keeps it: what the solver hands back, with fields of nothing left out of the lines of plan
 * and ledger. `z.object` leaves out what it does not know, so that a record of a newer program can be read.
 */

/** Kinds of cost in a ledger, in the order of the waterfall. */
export const storedLedgerKinds = [
  'material',
  'conversion',
  'setup',
  'fixed',
  'open',
  'close',
  'qualify',
  'expand',
  'overtime',
  'freight',
  'handling',
  'duty',
  'fee',
  'drawback',
  'holding',
  'in-transit',
  'safety-stock',
  'carbon',
  'shortfall',
  'closing-value',
  'revenue',
] as const;

const quantity = z.number();
const standing = z.string().nullable().default(null);
const elapsedDays = z.number().nullable().default(null);
const sitePeriod = z.object({ site: siteId, period: periodId });
const recipePeriod = z.object({ recipe: recipeId, period: periodId });

const plan = z.object({
  flows: z.array(
    z.object({
      lane: laneId,
      product: productId,
      origin: territoryId,
      standing,
      entersUnderDrawback: z.boolean().default(false),
      elapsedDays,
      period: periodId,
      quantity,
    }),
  ),
  production: z.array(
    z.object({ recipe: recipeId, origin: territoryId, standing, period: periodId, quantity }),
  ),
  consumption: z.array(
    z.object({
      recipe: recipeId,
      origin: territoryId,
      standing,
      product: productId,
      inputOrigin: territoryId,
      inputStanding: standing,
      elapsedDays,
      period: periodId,
      quantity,
    }),
  ),
  purchases: z.array(z.object({ offer: offerId, tier: z.number().int(), period: periodId, quantity })),
  stock: z.array(
    z.object({
      site: siteId,
      product: productId,
      origin: territoryId,
      standing,
      elapsedDays,
      period: periodId,
      quantity,
    }),
  ),
  served: z.array(
    z.object({ demand: demandId, origin: territoryId, standing, elapsedDays, period: periodId, quantity }),
  ),
  shortfalls: z.array(z.object({ demand: demandId, quantity })),
  openSites: z.array(sitePeriod),
  openings: z.array(sitePeriod),
  closures: z.array(sitePeriod),
  qualifications: z.array(recipePeriod),
  runs: z.array(recipePeriod),
  expansions: z.array(
    z.object({ line: lineId, expansion: expansionId, period: periodId, count: z.number() }),
  ),
  overtime: z.array(z.object({ line: lineId, period: periodId, hours: z.number() })),
  laneUses: z.array(z.object({ lane: laneId, period: periodId })),
  containers: z.array(z.object({ lane: laneId, period: periodId, count: z.number() })),
  closing: z.array(z.object({ rule: closingRuleId, site: siteId, product: productId, quantity })),
  quotaUses: z
    .array(
      z.object({
        layer: dutyLayerId,
        lane: laneId,
        product: productId,
        origin: territoryId,
        standing,
        elapsedDays,
        period: periodId,
        quantity,
      }),
    )
    .default([]),
});

const ledger = z.object({
  currency: z.string(),
  entries: z.array(
    z.object({
      kind: z.enum(storedLedgerKinds),
      amount: z.number(),
      period: periodId.nullable().default(null),
      site: siteId.nullable().default(null),
      lane: laneId.nullable().default(null),
      product: productId.nullable().default(null),
      origin: territoryId.nullable().default(null),
      cause: z.string().nullable().default(null),
      part: z.string().nullable().default(null),
      quantity,
    }),
  ),
  total: z.number(),
  byKind: z.record(z.enum(storedLedgerKinds), z.number()),
  carbonKg: z.number(),
});

const finding = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  about: z.object({
    collection: z.enum([...collections, 'settings', 'scenarios', 'document']),
    id: z.string().nullable(),
    field: z.string().nullable(),
  }),
  position: z.object({ line: z.number(), column: z.number() }).nullable(),
  say: z.string(),
  next: z.string().nullable(),
});

export const storedRecord = z.object({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'undecided']),
  stoppedBy: z.enum(['proof', 'time', 'memory', 'cancelled', 'crash']).nullable(),
  objective: z.number().nullable(),
  bound: z.number().nullable(),
  relativeGap: z.number().nullable(),
  askedGap: z.number(),
  engine: z.enum(['highs', 'glpk']).nullable(),
  seconds: z.object({ build: z.number().nullable(), solve: z.number().nullable(), total: z.number() }),
  size: z
    .object({ rows: z.number(), columns: z.number(), integers: z.number(), nonzeros: z.number() })
    .nullable(),
  inputsHash: z.string().nullable(),
  verifier: z.object({
    violations: z.array(
      z.object({ rule: z.string(), say: z.string(), distance: z.number(), relative: z.number() }),
    ),
  }),
  ledger: ledger.nullable(),
  plan: plan.nullable(),
  message: z.string().nullable(),
  findings: z.array(finding),
});
export type StoredRecord = z.infer<typeof storedRecord>;

export type ParsedRecord =
  | { readonly record: StoredRecord; readonly finding: null }
  | { readonly record: null; readonly finding: Finding };

/** The record of a stored plan, or the finding that says why it cannot be read. `scenario: null` is the base network. */
export function parseStoredRecord(stored: {
  readonly scenario: string | null;
  readonly record: unknown;
}): ParsedRecord {
  const read = storedRecord.safeParse(stored.record);
  if (read.success) return { record: read.data, finding: null };
  const issue = read.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('/')}`;
  const plan = stored.scenario === null ? 'of the base network' : `of scenario ${stored.scenario}`;
  return {
    record: null,
    finding: {
      code: 'stored-plan-unreadable',
      severity: 'warning',
      about: { collection: 'document', id: stored.scenario, field: 'plans' },
      position: null,
      say: `The stored plan ${plan} cannot be read${where}: ${issue?.message ?? 'it is no record of a solve'}.`,
      next: 'Solve again to have a plan; the file keeps the old one until it is saved.',
    },
  };
}
