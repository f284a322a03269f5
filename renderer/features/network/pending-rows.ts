import type { Collection } from '../../../scenarios/domain/network.ts';
import type { PendingRow } from '../../components/grid/batch.ts';
import { draftKey, type Content, type Draft } from '../../store/content.ts';

type Drafts = Content['drafts'];

/**
 * The rows of a table that lack something their record cannot do without, in the order in which they were begun. Their
 * cells are kept among the refused entries, so that they are undone, recovered and asked about like these.
 */
export function pendingRowsOf(
  drafts: Drafts,
  scenario: string | null,
  collection: Collection,
): readonly PendingRow[] {
  const rows = new Map<string, Record<string, string>>();
  for (const draft of Object.values(drafts)) {
    if (!isCellOf(draft, scenario, collection)) continue;
    const texts = rows.get(draft.id) ?? {};
    rows.set(draft.id, texts);
    texts[draft.path[0] ?? ''] = draft.text;
  }
  return [...rows].map(([id, texts]) => ({ id, texts }));
}

/** The drafts with these rows in place of the table's; the very same where the rows are. */
export function withPendingRows(
  drafts: Drafts,
  scenario: string | null,
  collection: Collection,
  rows: readonly PendingRow[],
): Drafts {
  const before = pendingRowsOf(drafts, scenario, collection);
  if (JSON.stringify(before) === JSON.stringify(rows)) return drafts;
  const kept = Object.entries(drafts).filter(([, draft]) => !isCellOf(draft, scenario, collection));
  const cells = rows.flatMap(({ id, texts }) =>
    Object.entries(texts).map(([column, text]): readonly [string, Draft] => {
      const path = [column];
      return [
        draftKey(scenario, collection, id, path),
        { scenario, collection, id, path, text, problem: null },
      ];
    }),
  );
  return Object.fromEntries([...kept, ...cells]);
}

/** A name for a new row that no other row of the table has. */
export function freshRowId(rows: readonly PendingRow[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`new-${number}`)) number += 1;
  return `new-${number}`;
}

function isCellOf(draft: Draft, scenario: string | null, collection: Collection): boolean {
  return draft.problem === null && draft.scenario === scenario && draft.collection === collection;
}
