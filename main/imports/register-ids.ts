import type { Collection } from '../../scenarios/domain/network.ts';
import { cellText, type CellTable } from '../../scenarios/import/cell-table.ts';
import { currencyCodeOf } from '../../scenarios/import/currency-words.ts';
import { freeId, isToldBySlug, slugOf } from '../../scenarios/import/slug.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { TableMapping } from '../contract/imports.ts';
import { isExampleRow, isTotalRow } from './example-row.ts';
import { digitPrefixes, type RecordFinder } from './record-finder.ts';

/** The id of the record that a row is of, and what it is called there. */
export interface RowId {
  readonly id: string;
  /** As typed; becomes the name of a new record that has none. */
  readonly typed: string;
}

/**
 * Gives every row of named records its id before anything is read, so that tables may refer to one another in any order:
 * the id of a record that is there already, or a new one made of what is typed. A row with neither has none.
 */
export function registerIds(
  table: CellTable,
  mapping: TableMapping,
  collection: Collection,
  finder: RecordFinder,
): ReadonlyMap<number, RowId> {
  const column = (field: string) =>
    Object.entries(mapping.columns).find(([, use]) => use.kind === 'field' && use.field === field)?.[0];
  const [idColumn, ...nameColumns] = [idField(collection), 'name/en', 'name/zhHant', 'name/zhHans'].map(
    column,
  );
  const found = new Map<number, RowId>();
  const tried = new Map<string, number>();
  for (const row of table.rows) {
    if ((mapping.headerRow !== null && row.row <= mapping.headerRow) || isExampleRow(row) || isTotalRow(row))
      continue;
    const text = (at: string | undefined) => (at === undefined ? '' : cellText(row.cells.get(Number(at))));
    const typed = text(idColumn);
    const names = nameColumns.map(text).filter((name) => name !== '');
    const called = typed === '' ? names[0] : typed;
    if (called === undefined) continue;
    const id = idOfRow(collection, called, typed !== '', finder, found.size, tried);
    finder.add(collection, { id, name: Object.fromEntries([...names, called].entries()) });
    found.set(row.row, { id, typed: called });
  }
  return found;
}

function idOfRow(
  collection: Collection,
  called: string,
  isId: boolean,
  finder: RecordFinder,
  count: number,
  tried: Map<string, number>,
): string {
  if (collection === 'currencies') return currencyCodeOf(called) ?? called;
  const known = finder.find(collection, called);
  if (known.why === null) return known.id;
  const prefix = digitPrefixes[collection];
  const slug = slugOf(called, prefix) || `${prefix}_${count + 1}`;
  // An id is meant as it is written; a name may give the id of something else.
  return isId && isToldBySlug(called) ? slug : freeId(slug, (id) => finder.has(collection, id), tried);
}
