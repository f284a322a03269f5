import { idField, recordSchemas } from '../../../scenarios/overrides/record-schema.ts';
import type { Collection } from '../../../scenarios/domain/network.ts';
import { valueAt, withValue } from '../../store/records.ts';
import type { AnyRecord, Json } from '../../store/content.ts';
import type { RecordColumn } from './columns-of.ts';
import { freeId } from '../../store/free-id.ts';

export interface MadeRecord {
  readonly id: string;
  /** `null` while something is lacking or does not fit. */
  readonly record: AnyRecord | null;
  /** Columns that stand in the way. */
  readonly open: readonly RecordColumn[];
}

/** The fields from whose texts a record without id takes its id. */
const namedBy: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  recipes: ['output', 'site'],
  offers: ['site', 'product'],
  lanes: ['from', 'to', 'mode'],
  demand: ['market', 'product', 'period'],
  inventory: ['site', 'product', 'arrivesIn'],
  closing: ['sites', 'products'],
  duties: ['name', 'into', 'kind'],
};

/** The record that a row of texts makes, with an id of its own where none is typed. */
export function recordOfTexts(
  collection: Collection,
  columns: readonly RecordColumn[],
  texts: Readonly<Record<string, string>>,
  taken: ReadonlySet<string>,
): MadeRecord {
  const open: RecordColumn[] = [];
  let record = {} as AnyRecord;
  for (const column of columns) {
    const text = texts[column.key]?.trim() ?? '';
    if (text === '' || column.isComputed || column.path === null) continue;
    const parsed = column.parse(text, record);
    if (!parsed.ok) {
      open.push(column);
      continue;
    }
    const start = startOf(record, column.path);
    const written = column.write(start, parsed.value);
    if (written.ok) record = withValue(start, written.path, written.value);
    else open.push(column);
  }
  const key = idField(collection);
  const stated = valueAt(record, [key]);
  const id =
    typeof stated === 'string' ? stated : freeId(nameFor(collection, record, texts), collection, taken);
  if (stated === undefined && key === 'id') record = withValue(record, [key], id);
  const fit = recordSchemas[collection].safeParse(record);
  if (fit.success && open.length === 0 && !taken.has(id)) return { id, record: fit.data, open };
  const lacking = columns.filter(
    (column) =>
      !open.includes(column) &&
      !fit.success &&
      fit.error.issues.some(
        ({ path }) => path.join('/') === column.key || path.join('/').startsWith(`${column.key}/`),
      ),
  );
  const clash = taken.has(id) ? columns.filter((column) => column.key === key) : [];
  return { id, record: null, open: [...open, ...lacking, ...clash] };
}

/** An object that is absent by default, as `null`, so that its fields know that they begin it. */
function startOf(record: AnyRecord, path: readonly string[]): AnyRecord {
  let start = record;
  for (const nullable of [['source'], ['costPer', 'container'], ['backlog']]) {
    const isInside = nullable.every((step, n) => path[n] === step) && path.length > nullable.length;
    if (isInside && valueAt(record, nullable) === undefined) start = withValue(start, nullable, null);
  }
  return start;
}

function nameFor(collection: Collection, record: AnyRecord, texts: Readonly<Record<string, string>>): string {
  const fields = namedBy[collection] ?? ['name'];
  return fields
    .map((field) => {
      const value: Json | undefined = valueAt(record, [field]);
      if (typeof value === 'string') return value;
      return Array.isArray(value) ? value.join(' ') : (texts[field] ?? '');
    })
    .join(' ');
}
