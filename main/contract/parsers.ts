import { z } from 'zod';
import { network } from '../../scenarios/domain/network.ts';
import { name } from '../../scenarios/domain/primitives.ts';
import { override, scenario } from '../../scenarios/domain/scenario.ts';
import { document } from '../../scenarios/schema/document.ts';
import { limits } from '../../scenarios/schema/limits.ts';
import { storedRecord } from '../../scenarios/schema/stored-record.ts';
import { analysisAsk, seconds, share } from './analysis-parsers.ts';
import { importKey, mapTable, proposeImportAsk, readImport } from './import-parsers.ts';
import { language, preferences } from './preferences.ts';
import { previewShare, shareMask } from './sharing.ts';
import { moveWhatIf, openWhatIf, sessionKey } from './what-if.ts';
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

const solveLimits = z.strictObject({
  seconds,
  relativeGap: share,
  memoryMiB: z.number().int().min(16).max(1_048_576).nullable(),
});

const planToWrite = z.strictObject({
  network,
  overrides: z.array(override).max(limits.records),
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
      analysis: analysisAsk,
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
