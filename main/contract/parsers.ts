import { z } from 'zod';
import { network } from '../../scenarios/domain/network.ts';
import {
  laneId,
  maximumIdLength,
  name,
  periodId,
  policyId,
  productId,
  scenarioId,
  siteId,
} from '../../scenarios/domain/primitives.ts';
import { override, scenario } from '../../scenarios/domain/scenario.ts';
import { lever } from '../../scenarios/levers/lever.ts';
import { document } from '../../scenarios/schema/document.ts';
import { limits } from '../../scenarios/schema/limits.ts';
import { storedRecord } from '../../scenarios/schema/stored-record.ts';
import { measureNames } from '../../solver/analysis/frontier/measure.ts';
import { disruptionKinds } from '../../scenarios/disruptions/disruption.ts';
import { importKey, mapTable, proposeImportAsk, readImport } from './import-parsers.ts';
import { language, preferences } from './preferences.ts';
import type { AnalysisAsk, AnalysisKind } from './analysis.ts';
import { previewShare, shareMask } from './sharing.ts';
import { knownPlan, moveWhatIf, openWhatIf, sessionKey } from './what-if.ts';
import type { Ask, RequestName } from './requests.ts';

/** The longest path that any of the three systems takes. */
const longestPath = 32_767;

const nothing = z.null();
// A zero byte ends a path for the system, but not for whoever checks its ending.
const path = z
  .string()
  .min(1)
  .max(longestPath)
  .regex(/^[^\0]*$/, 'holds a zero byte');
const job = z.string().regex(/^[\w-]{1,64}$/);
const recoveryKey = z.string().regex(/^[\w-]{1,64}$/);
const stamp = z.string().min(1).max(200);
const title = z.string().max(500);
const engine = z.enum(['auto', 'highs', 'glpk']);
const fileKind = z.enum(['scenario-file', 'csv', 'svg', 'png', 'xlsx', 'html', 'pdf', 'table']);

const share = z.number().min(0).max(1);
const seconds = z.number().positive().max(86_400).nullable();

const solveLimits = z.strictObject({
  seconds,
  relativeGap: share,
  memoryMiB: z.number().int().min(16).max(1_048_576).nullable(),
});

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

const planToWrite = z.strictObject({
  network,
  record: storedRecord,
  scenario: z.strictObject({ id: scenario.shape.id, name, because: scenario.shape.because }).nullable(),
  file: title,
  language,
});

// Looks for a letter that does not belong: a match of the whole text would keep a step for each letter.
const isBase64 = (text: string) => text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text);

export type Parsers = { readonly [Name in RequestName]: (raw: unknown) => Ask<Name> };

/** What a schema makes of a payload; throws a `ZodError` when it does not fit. */
const ask =
  <Schema extends z.ZodType>(schema: Schema) =>
  (raw: unknown): z.output<Schema> =>
    schema.parse(raw);

/** Runtime twin of `Requests`: a channel without a parser does not compile. */
export const parsers: Parsers = {
  'host/describe': ask(nothing),
  'preferences/write': ask(preferences),
  'recent/list': ask(nothing),
  'recent/forget': ask(z.strictObject({ path })),
  'examples/list': ask(nothing),
  'examples/open': ask(z.strictObject({ example: z.string().regex(/^[\w-]{1,100}$/) })),
  'dialog/open': ask(z.strictObject({ kind: fileKind })),
  'dialog/save': ask(z.strictObject({ suggestedName: z.string().max(255), kind: fileKind })),
  'files/list': ask(z.strictObject({ folder: path.nullable(), kind: fileKind })),
  'document/open': ask(z.strictObject({ path })),
  'document/save': ask(
    z.strictObject({ path, document, expectedStamp: stamp.nullable(), overwrites: z.boolean() }),
  ),
  'document/close': ask(nothing),
  'recovery/part': ask(
    z.strictObject({
      key: recoveryKey,
      part: z.number().int().min(0).max(limits.characters),
      text: z.string().max(limits.characters),
    }),
  ),
  'recovery/keep': ask(
    z.strictObject({
      key: recoveryKey,
      path: path.nullable(),
      stamp: stamp.nullable(),
      title,
      parts: z.number().int().min(1).max(limits.characters),
      edits: z.array(z.string().max(1000)).max(10_000),
    }),
  ),
  'recovery/list': ask(nothing),
  'recovery/open': ask(z.strictObject({ key: recoveryKey })),
  'recovery/drop': ask(z.strictObject({ key: recoveryKey })),
  'solve/start': ask(
    z.strictObject({
      job,
      network,
      overrides: z.array(override).max(limits.records),
      engine,
      limits: solveLimits,
    }),
  ),
  'solve/cancel': ask(z.strictObject({ job })),
  'analysis/start': ask(
    z.strictObject({
      job,
      network,
      overrides: z.array(override).max(limits.records),
      engine,
      analysis: z.discriminatedUnion('kind', Object.values(analyses) as AtLeastOne<AnalysisParser>),
    }),
  ),
  'analysis/cancel': ask(z.strictObject({ job })),
  'whatif/open': ask(openWhatIf),
  'whatif/move': ask(moveWhatIf),
  'whatif/close': ask(z.strictObject({ session: sessionKey })),
  'import/read': ask(readImport(path)),
  'import/map': ask(mapTable),
  'import/propose': ask(proposeImportAsk),
  'import/close': ask(z.strictObject({ key: importKey })),
  'export/write': ask(
    z.strictObject({
      path,
      overwrites: z.boolean(),
      content: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('text'), text: z.string().max(limits.characters) }),
        z.strictObject({
          kind: z.literal('base64'),
          base64: z.string().max(limits.characters).refine(isBase64, 'is not base 64'),
        }),
        z.strictObject({ kind: z.literal('plan-workbook'), plan: planToWrite }),
        z.strictObject({
          kind: z.literal('plan-report'),
          form: z.enum(['html', 'pdf']),
          plan: planToWrite,
          others: z.array(planToWrite).max(limits.records),
        }),
        z.strictObject({ kind: z.literal('template'), language }),
      ]),
    }),
  ),
  'share/preview': ask(previewShare),
  'share/write': ask(
    z.strictObject({
      path,
      overwrites: z.boolean(),
      source: path.nullable(),
      document,
      mask: shareMask.nullable(),
    }),
  ),
  'window/title': ask(z.strictObject({ title, path: path.nullable(), isDirty: z.boolean() })),
  'window/close': ask(nothing),
};
