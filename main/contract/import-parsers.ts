import { z } from 'zod';
import { network } from '../../scenarios/domain/network.ts';
import { limits } from '../../scenarios/schema/limits.ts';
import { dayOrders } from '../../scenarios/import/read-span.ts';
import type { MapTable, ProposeImport, ReadImport } from './imports.ts';
import { language } from './preferences.ts';

export const importKey = z.string().regex(/^[\w-]{1,64}$/);
const title = z.string().max(1000);
const remembered = z.record(title, z.record(title, title));
const fieldId = z.string().min(1).max(200);
/** More columns than a sheet has. */
const column = z.string().regex(/^\d{1,5}$/);

const dayOrder = z.enum(dayOrders).nullable();

const columnUse = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: fieldId, unit: z.string().max(40).nullable() }),
  z.strictObject({ kind: z.literal('period'), period: z.string().max(100) }),
  z.strictObject({ kind: z.literal('skip') }),
]);

const tableMapping = z.strictObject({
  sheet: title,
  entity: fieldId,
  headerRow: z.number().int().min(0).max(1_048_576).nullable(),
  columns: z.record(column, columnUse),
  constants: z.record(fieldId, z.string().max(1000)),
  decimal: z.enum(['.', ',']).nullable(),
  dayOrder,
  isWhole: z.boolean(),
});

export const readImport = (path: z.ZodType<string>): z.ZodType<ReadImport> =>
  z.strictObject({
    key: importKey,
    source: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), path }),
      z.strictObject({ kind: z.literal('text'), name: title, text: z.string().max(limits.characters) }),
    ]),
    network,
    remembered,
    language,
  });

export const mapTable: z.ZodType<MapTable> = z.strictObject({
  key: importKey,
  network,
  remembered,
  sheet: title,
  entity: fieldId,
  dayOrder,
});

export const proposeImportAsk: z.ZodType<ProposeImport> = z.strictObject({
  key: importKey,
  network,
  mappings: z.array(tableMapping).max(500),
});
