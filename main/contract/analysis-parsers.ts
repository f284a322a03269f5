import { z } from 'zod';
import { disruptionKinds } from '../../scenarios/disruptions/disruption.ts';
import {
  laneId,
  maximumIdLength,
  periodId,
  policyId,
  productId,
  scenarioId,
  siteId,
} from '../../scenarios/domain/primitives.ts';
import { override } from '../../scenarios/domain/scenario.ts';
import { lever } from '../../scenarios/levers/lever.ts';
import { limits } from '../../scenarios/schema/limits.ts';
import { measureNames } from '../../solver/analysis/frontier/measure.ts';
import type { AnalysisAsk, AnalysisKind } from './analysis.ts';
import { knownPlan } from './what-if.ts';

export const share = z.number().min(0).max(1);
export const seconds = z.number().positive().max(86_400).nullable();

/** Each is planned by itself and with every other's decisions: the square of it is solved. */
const mostFutures = 24;

/** A rate as a fraction, or a factor on what the file says. */
const leverValue = z.number().min(0).max(1e6);

const outage = {
  from: periodId.nullable(),
  days: z.number().positive().max(36_600),
  lostFactor: z.number().min(0).max(1e6),
  relativeGap: share,
  seconds,
};

/** More than a window can show, or a planner wait for. */
const mostSweptScenarios = 1000;
const mostSweptValues = 101;
const mapLever = z.strictObject({ lever, from: leverValue, to: leverValue });
const whySubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lane'), lane: laneId, product: productId.nullable() }),
  z.strictObject({ kind: z.literal('site'), site: siteId, product: productId.nullable() }),
  z.strictObject({ kind: z.literal('product'), product: productId, market: siteId.nullable() }),
  z.strictObject({ kind: z.literal('policy'), policy: policyId }),
  z.strictObject({ kind: z.literal('limits') }),
]);

/** An analysis without its parser does not compile. */
const analyses = {
  breakeven: z.strictObject({
    kind: z.literal('breakeven'),
    lever,
    from: leverValue,
    to: leverValue,
    relativeGap: share,
    secondsPerSolve: seconds,
  }),
  diagnose: z.strictObject({
    kind: z.literal('diagnose'),
    relativeGap: share.nullable(),
    secondsPerSolve: seconds,
    seconds,
  }),
  futures: z.strictObject({
    kind: z.literal('futures'),
    futures: z
      .array(
        z.strictObject({
          id: z.string().max(maximumIdLength + 1),
          probability: z.number().gt(0).max(1),
          overrides: z.array(override).max(limits.records),
        }),
      )
      .max(mostFutures),
    alpha: z.number().min(0).lt(1),
    decideBefore: periodId.nullable(),
    relativeGap: share,
    secondsPerSolve: seconds,
  }),
  frontier: z.strictObject({
    kind: z.literal('frontier'),
    against: z.enum(measureNames),
    points: z.number().int().min(2).max(100),
    relativeGap: share,
    secondsPerSolve: seconds,
  }),
  alternatives: z.strictObject({
    kind: z.literal('alternatives'),
    within: share,
    plans: z.number().int().min(1).max(20),
    relativeGap: share,
    secondsPerSolve: seconds,
    known: knownPlan.nullable(),
  }),
  stress: z.strictObject({
    kind: z.literal('stress'),
    ...outage,
    kinds: z.array(z.enum(disruptionKinds)).min(1),
    named: z.array(z.string().min(1).max(1000)).max(1000),
    investShare: z.number().min(0).max(100).nullable(),
  }),
  help: z.strictObject({
    kind: z.literal('help'),
    ...outage,
    against: z.string().min(1).max(1000),
    share: z.number().min(0).max(100),
  }),
  sweep: z.strictObject({
    kind: z.literal('sweep'),
    scenarios: z
      .array(z.strictObject({ id: scenarioId, overrides: z.array(override).max(limits.records) }))
      .max(mostSweptScenarios),
    steps: z.array(z.strictObject({ lever, values: z.array(leverValue).min(1).max(mostSweptValues) })).max(2),
    relativeGap: share,
    seconds,
  }),
  planmap: z.strictObject({
    kind: z.literal('planmap'),
    levers: z.tuple([mapLever, mapLever]),
    steps: z.number().int().min(3).max(65),
    relativeGap: share,
    secondsPerSolve: seconds,
  }),
  why: z.strictObject({
    kind: z.literal('why'),
    subject: whySubject,
    plan: knownPlan.nullable(),
    secondsPerSolve: seconds,
    scope: z.enum(['whole', 'own', 'differing']).nullable(),
  }),
} satisfies { readonly [Kind in AnalysisKind]: z.ZodType<Extract<AnalysisAsk, { kind: Kind }>> };

type AnalysisParser = (typeof analyses)[AnalysisKind];
type AtLeastOne<Item> = [Item, ...Item[]];

export const analysisAsk = z.discriminatedUnion(
  'kind',
  Object.values(analyses) as AtLeastOne<AnalysisParser>,
);
