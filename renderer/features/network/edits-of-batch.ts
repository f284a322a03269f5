import type { Batch, PendingRow } from '../../components/grid/batch.ts';
import type { Collection } from '../../../scenarios/domain/network.ts';
import { withValue } from '../../store/records.ts';
import type { AnyRecord, Json } from '../../store/content.ts';
import type { Edit } from '../../store/edit.ts';
import type { RecordColumn } from './columns-of.ts';
import { recordOfTexts } from './record-of-texts.ts';

/** No field takes this: an entry that its column cannot read is handed on as this value, and so kept as typed. */
export const unfit: Json = { unfit: true };

export interface BatchResult {
  readonly edits: readonly Edit[];
  /** The rows that are not whole after the batch. */
  readonly pending: readonly PendingRow[];
}

export interface BatchAsk {
  readonly batch: Batch;
  readonly collection: Collection;
  readonly columns: readonly RecordColumn[];
  readonly recordById: (id: string) => AnyRecord | undefined;
  readonly pending: readonly PendingRow[];
  readonly takenIds: () => ReadonlySet<string>;
  /** Id for a row that is not whole. */
  readonly newPendingId: () => string;
}

/** What a batch of texts does: fields set, records added, and rows that wait for the fields they lack. */
export function editsOfBatch(ask: BatchAsk): BatchResult {
  const { batch, collection, columns, recordById } = ask;
  const columnByKey = new Map(columns.map((column) => [column.key, column]));
  const edits: Edit[] = [];
  const changed = new Map<string, AnyRecord>();
  const waiting = new Map(ask.pending.map((row) => [row.id, row]));
  for (const { row, column: key, text } of batch.entries) {
    const column = columnByKey.get(key);
    if (column === undefined) continue;
    if (row.kind === 'pending') {
      const before = waiting.get(row.id);
      if (before !== undefined)
        waiting.set(row.id, { ...before, texts: { ...before.texts, [key]: text ?? '' } });
      continue;
    }
    const record = changed.get(row.id) ?? recordById(row.id);
    if (record === undefined) continue;
    const edit = editOf(collection, row.id, record, column, text);
    if (edit === null) continue;
    edits.push(edit);
    if (edit.kind === 'set' && edit.value !== unfit)
      changed.set(row.id, withValue(record, edit.path, edit.value));
  }
  for (const texts of batch.newRows) {
    const id = ask.newPendingId();
    waiting.set(id, { id, texts });
  }
  const pending: PendingRow[] = [];
  const taken = waiting.size === 0 ? new Set<string>() : new Set(ask.takenIds());
  for (const row of waiting.values()) {
    if (Object.values(row.texts).every((text) => text.trim() === '')) continue;
    const made = recordOfTexts(collection, columns, row.texts, taken);
    if (made.record === null) pending.push(row);
    else {
      edits.push({ kind: 'add', collection, record: made.record });
      taken.add(made.id);
    }
  }
  return { edits, pending };
}

function editOf(
  collection: Collection,
  id: string,
  record: AnyRecord,
  column: RecordColumn,
  text: string | null,
): Edit | null {
  const typed = text ?? '';
  const path = column.path ?? [];
  // The same value in another form is no edit.
  const parsed = column.parse(typed, record);
  if (!parsed.ok) return { kind: 'set', collection, id, path, value: unfit, typed };
  const written = column.write(record, parsed.value);
  if (!written.ok) return typed === '' ? null : { kind: 'set', collection, id, path, value: unfit, typed };
  return { kind: 'set', collection, id, path: written.path, value: written.value, typed };
}
