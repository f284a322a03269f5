import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Collection, Network } from '../../scenarios/domain/network.ts';
import { slugOf } from '../../scenarios/import/slug.ts';
import type { Fields } from '../../scenarios/overrides/plain-value.ts';
import { cellAt } from '../workbook/network/workbook-findings.ts';
import type { DraftBook, DraftPlace } from './draft-book.ts';
import type { ImportField } from './import-field.ts';
import * as messages from './messages.ts';
import { columnsByField, tell, type Reading } from './reading.ts';
import { putAt } from './put-at.ts';
import { singularOf } from './read-field.ts';
import type { RecordFinder } from './record-finder.ts';
import type { ReadRow } from './read-rows.ts';

interface Target {
  readonly network: Network;
  readonly finder: RecordFinder;
  readonly findings: Finding[];
  readonly wrong: Set<number>;
}

/** Rows of a list take the place of the list in each record that they name. */
export function putLists({ table, entity, read }: Reading, book: DraftBook, target: Target): void {
  const { collection } = entity.spec as { collection: Collection };
  const { key } = entity.child!;
  const columns = columnsByField(read);
  const lists = new Map<string, { items: Fields[]; place: DraftPlace }>();
  for (const row of read.rows) {
    const place: DraftPlace = { sheet: table.name, row: row.row, columns };
    const owner = ownerText(row);
    const ids = owner === '' ? [] : ownersOf(collection, owner, book, target);
    if (ids.length === 0) {
      const told = messages.ownerUnknown(entity.fields[0]!.titles.en, singularOf(collection), owner);
      target.findings.push(tell('error', cellAt(table, row.row, columns.get('owner') ?? 0), told));
      target.wrong.add(row.row);
      continue;
    }
    const item = itemOf(row, entity.fields, lists, ids);
    for (const id of ids) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, { items: [item], place });
      else list.items.push(item);
    }
  }
  for (const [id, { items, place }] of lists) {
    const draft = book.open(collection, id, place);
    if (draft !== null) draft.json = { ...draft.json, [key]: items };
  }
}

function ownerText({ values }: ReadRow): string {
  const found = values.find(({ field }) => field.id === 'owner')?.value;
  return typeof found === 'string' ? found : '';
}

/** The records that a row is of: by id or name; a recipe also by the product that it makes, at every plant. */
function ownersOf(
  collection: Collection,
  owner: string,
  book: DraftBook,
  { network, finder }: Target,
): readonly string[] {
  const slug = slugOf(owner, '');
  const drafts = book.of(collection);
  if (drafts.has(owner)) return [owner];
  const found = finder.find(collection, owner);
  if (found.why === null) return [found.id];
  if (collection === 'recipes' || collection === 'offers') {
    const made = finder.find('products', owner).id;
    if (made === null) return drafts.has(slug) ? [slug] : [];
    const field = collection === 'recipes' ? 'output' : 'product';
    const there: readonly Fields[] = network[collection];
    const ofNetwork = there.filter((each) => each[field] === made).map((each) => String(each['id']));
    const ofTables = [...drafts.values()].filter(({ json }) => json[field] === made).map(({ id }) => id);
    return [...new Set([...ofNetwork, ...ofTables])];
  }
  return drafts.has(slug) ? [slug] : [];
}

function itemOf(
  { values }: ReadRow,
  fields: readonly ImportField[],
  lists: ReadonlyMap<string, { items: readonly Fields[] }>,
  ids: readonly string[],
): Fields {
  let item: Fields = {};
  for (const { field, value } of values) {
    if (field.id !== 'owner') item = putAt(item, field.column.path, value, field.column.kind === 'name');
  }
  for (const { column, target, id } of fields) {
    // A text that may be empty, such as the prefix of every code.
    const isText = column.isRequired && column.kind === 'text' && target === null && id !== 'owner';
    if (isText && item[id] === undefined) item = { ...item, [id]: '' };
  }
  // The first price holds from the first unit on.
  const isFirst = (lists.get(ids[0]!)?.items.length ?? 0) === 0;
  return 'unitCost' in item && item['fromQuantity'] === undefined && isFirst
    ? { fromQuantity: 0, ...item }
    : item;
}
