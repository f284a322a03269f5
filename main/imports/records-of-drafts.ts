import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { CellTable } from '../../scenarios/import/cell-table.ts';
import { isSame } from '../../scenarios/overrides/plain-value.ts';
import { recordSchemas } from '../../scenarios/overrides/record-schema.ts';
import type { Json } from '../../scenarios/schema/json.ts';
import { sayIssue } from '../../scenarios/schema/say-issue.ts';
import type { CollectionImport } from '../contract/imports.ts';
import { cellAt } from '../workbook/network/workbook-findings.ts';
import type { Draft, DraftBook, DraftPlace } from './draft-book.ts';
import type { ImportEntity } from './import-entities.ts';
import * as messages from './messages.ts';
import { valueAtPath } from './put-at.ts';
import { tell, type Reading } from './reading.ts';

/** The drafts as records that fit their schema and differ from what is there; of the others the findings. */
export function recordsOfDrafts(
  collection: Collection,
  book: DraftBook,
  findings: Finding[],
  wrong: ReadonlyMap<CellTable, Set<number>>,
  readings: readonly Reading[],
): CollectionImport['records'] {
  const schema = recordSchemas[collection];
  const records: Network[Collection][number][] = [];
  for (const draft of book.of(collection).values()) {
    const parsed = schema.safeParse(draft.json);
    if (parsed.success) {
      if (draft.existing === null || !isSame(parsed.data, draft.existing)) records.push(parsed.data);
      continue;
    }
    for (const issue of parsed.error.issues.slice(0, 5)) {
      findings.push(tellIssue(issue, draft, entityOf(collection, draft, readings)));
    }
    const at = readings.find(({ table }) => table.name === draft.place.sheet);
    if (at !== undefined) wrong.get(at.table)!.add(draft.place.row);
  }
  return records;
}

function entityOf(
  collection: Collection,
  { place }: Draft,
  readings: readonly Reading[],
): ImportEntity | null {
  return (
    readings.find(({ table, entity }) => table.name === place.sheet && entity.spec.collection === collection)
      ?.entity ?? null
  );
}

function tellIssue(
  issue: Parameters<typeof sayIssue>[0],
  { json, place, id }: Draft,
  entity: ImportEntity | null,
): Finding {
  const path = issue.path.map(String);
  const field = entity?.fields
    .filter(({ column }) =>
      path.every((key, depth) => column.path[depth] === undefined || column.path[depth] === key),
    )
    .toSorted((a, b) => b.column.path.length - a.column.path.length)
    .find(({ column }) => column.path[0] === path[0]);
  const title = field?.titles.en ?? path.join('/');
  const column = field === undefined ? undefined : place.columns.get(field.id);
  const cell = cellOfPlace(place, column);
  if (valueAtPath(json, path) === undefined)
    return tell('error', cell, messages.fieldMissing(`${id}: ${title}`));
  const { rule, next } = sayIssue(issue, (at) => valueAtPath(json, at.map(String)) as Json | undefined);
  return tell('error', cell, { code: 'invalid-value', say: `${title} ${rule}.`, next });
}

/** The cell of a record's field; that of its first column where no column holds the field. */
export const cellOfPlace = (place: DraftPlace, column: number | undefined) =>
  cellAt({ name: place.sheet }, place.row, column ?? 0);
