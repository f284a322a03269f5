import { z } from 'zod';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Violation } from '../../solver/solution/violation.ts';
import type { AnalysisAnswer, AnalysisOutcome } from './analysis.ts';
import { analysisKinds } from './analysis-kinds.ts';
import type { EventName, Events } from './events.ts';
import { whatIfAnswer } from './what-if.ts';

const job = z.string();
const engine = z.enum(['highs', 'glpk']);
const known = z.number().nullable();

/** Plans are made and verified by this program: that they are there is checked here, not each line of them. */
const whole = <Value extends object>() =>
  z.custom<Value>((value) => typeof value === 'object' && value !== null);

const solveProgress = z.strictObject({
  engine,
  incumbent: known,
  bound: known,
  relativeGap: known,
  nodes: known,
  seconds: z.number().nonnegative(),
});

const solveRecord = z.strictObject({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'undecided']),
  stoppedBy: z.enum(['proof', 'time', 'memory', 'cancelled', 'crash']).nullable(),
  objective: known,
  bound: known,
  relativeGap: known,
  askedGap: z.number(),
  engine: engine.nullable(),
  seconds: z.strictObject({ build: known, solve: known, total: z.number().nonnegative() }),
  size: z
    .strictObject({ rows: z.number(), columns: z.number(), integers: z.number(), nonzeros: z.number() })
    .nullable(),
  inputsHash: z.string().nullable(),
  verifier: z.strictObject({ violations: z.array(whole<Violation>()) }),
  ledger: whole<Ledger>().nullable(),
  plan: whole<Plan>().nullable(),
  message: z.string().nullable(),
  findings: z.array(whole<Finding>()),
});

const analysisProgress = z.strictObject({
  done: z.number().nonnegative(),
  of: known,
  say: z.strictObject({ key: z.string(), values: z.record(z.string(), z.union([z.number(), z.string()])) }),
});

/** Of an answer only the kind is looked at: its plans are made and verified by this program. */
const analysisAnswer = z.strictObject({
  kind: z.enum(analysisKinds),
  answer: whole<object>(),
}) as unknown as z.ZodType<AnalysisAnswer>;

const analysisOutcome: z.ZodType<AnalysisOutcome> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answered'),
    answer: analysisAnswer,
    inputsHash: z.string(),
    seconds: z.number().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal('failed'),
    why: z.enum(['errors', 'cancelled', 'crash']),
    message: z.string(),
  }),
]);

export type EventParsers = { readonly [Name in EventName]: (raw: unknown) => Events[Name] };

const told =
  <Schema extends z.ZodType>(schema: Schema) =>
  (raw: unknown): z.output<Schema> =>
    schema.parse(raw);

/** Runtime twin of `Events`: an event without a parser does not compile. Used where events leave for the window. */
export const eventParsers: EventParsers = {
  'solve/progress': told(z.strictObject({ job, progress: solveProgress })),
  'solve/finished': told(z.strictObject({ job, record: solveRecord })),
  'analysis/progress': told(z.strictObject({ job, progress: analysisProgress })),
  'analysis/finished': told(z.strictObject({ job, outcome: analysisOutcome })),
  'whatif/answer': told(z.strictObject({ session: z.string(), turn: z.number(), answer: whatIfAnswer })),
  'import/progress': told(
    z.strictObject({ key: z.string(), done: z.number().nonnegative(), of: z.number().nonnegative() }),
  ),
  'solver/restarted': told(z.strictObject({ reason: z.string() })),
  'document/changed-on-disk': told(z.strictObject({ path: z.string(), stamp: z.string().nullable() })),
  'document/open-requested': told(z.strictObject({ path: z.string() })),
  'menu/command': told(z.strictObject({ command: z.string() })),
  'window/close-requested': told(z.null()),
};
