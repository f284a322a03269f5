import type { Collection } from '../../../../scenarios/domain/network.ts';
import type { AnyRecord, FieldPath, Json } from '../../../store/content.ts';
import type { Edit } from '../../../store/edit.ts';
import { idOf, valueAt, withValue } from '../../../store/records.ts';
import { isSameJson } from '../../../store/same-json.ts';
import { recordSchemas } from '../../../../scenarios/overrides/record-schema.ts';
import { afterAct, type BulkAct } from './bulk-operation.ts';

/** What a bulk act would do, told before it is done. */
export interface BulkPlan {
  /** One edit of the store: one step of undo. */
  readonly edits: readonly Edit[];
  /** Records whose value changes. */
  readonly changed: number;
  /** Records that hold that value already. */
  readonly same: number;
  /** Records that state nothing here, which no multiple changes. */
  readonly notStated: number;
  /** Records that would not take the new value; they are left as they are. */
  readonly refused: number;
  /** The first change, as an example. */
  readonly example: { readonly id: string; readonly before: Json; readonly after: Json } | null;
}

/** The edits of an act on one field of some records, and how many of them it changes. */
export function planBulk(
  collection: Collection,
  records: readonly AnyRecord[],
  path: FieldPath,
  act: BulkAct,
): BulkPlan {
  const ids: string[] = [];
  const rounded: Edit[] = [];
  let same = 0;
  let notStated = 0;
  let refused = 0;
  let example: BulkPlan['example'] = null;
  for (const record of records) {
    const id = idOf(record, collection);
    const before = valueAt(record, path) ?? null;
    if (act.kind !== 'set' && typeof before !== 'number') {
      notStated += 1;
      continue;
    }
    const after = afterAct(before, act);
    if (isSameJson(before, after)) same += 1;
    else if (!recordSchemas[collection].safeParse(withValue(record, path, after)).success) refused += 1;
    else {
      ids.push(id);
      example ??= { id, before, after };
      if (act.kind === 'round') {
        rounded.push({ kind: 'set', collection, id, path, value: after, typed: JSON.stringify(after) });
      }
    }
  }
  const edits: readonly Edit[] =
    ids.length === 0
      ? []
      : act.kind === 'round'
        ? rounded
        : [{ kind: 'bulk', collection, ids, path, operation: operationOf(act) }];
  return { edits, changed: ids.length, same, notStated, refused, example };
}

function operationOf(act: Exclude<BulkAct, { kind: 'round' }>): Extract<Edit, { kind: 'bulk' }>['operation'] {
  return act.kind === 'set' ? { kind: 'set', value: act.value } : act;
}
