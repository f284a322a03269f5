import type { Collection, Network } from '../../scenarios/domain/network.ts';
import { freeId, isToldBySlug, slugOf } from '../../scenarios/import/slug.ts';
import type { Fields } from '../../scenarios/overrides/plain-value.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { ImportEntity } from './import-entities.ts';
import * as messages from './messages.ts';
import { exchange, moneyOfRow, type MoneyOfRow } from './money-of-row.ts';
import { mayBeBlank, naturalKeys } from './natural-keys.ts';
import { putAt } from './put-at.ts';
import { singularOf } from './read-field.ts';
import { digitPrefixes, type RecordFinder } from './record-finder.ts';
import type { ReadRow, ReadValue } from './read-rows.ts';
import type { RowId } from './register-ids.ts';

/** Where a record of a table stands, so that what is wrong with it is told with its cell. */
export interface DraftPlace {
  readonly sheet: string;
  readonly row: number;
  /** By id of the field. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A record as the tables leave it, not parsed yet. */
export interface Draft {
  readonly id: string;
  /** `null` for a new one. */
  readonly existing: Fields | null;
  json: Fields;
  readonly place: DraftPlace;
  /** Rows that were put into it; of periods across, cells. */
  rows: number;
}

export type RowResult = {
  readonly told: messages.Told;
  readonly column: number | null;
  readonly severity: 'error' | 'warning';
} | null;

/** The drafts of every collection, by id. */
export interface DraftBook {
  readonly of: (collection: Collection) => ReadonlyMap<string, Draft>;
  /** Puts a row into the draft of its record; what stands in the way, or is doubtful. */
  readonly put: (
    entity: ImportEntity,
    row: ReadRow,
    rowId: RowId | undefined,
    place: Omit<DraftPlace, 'row'>,
    converted: (each: MoneyOfRow['converted'][number]) => void,
  ) => RowResult;
  /** Draft of a record that lists are put into; `null` where there is no such record. */
  readonly open: (collection: Collection, id: string, place: DraftPlace) => Draft | null;
}

export function draftBook(network: Network, finder: RecordFinder): DraftBook {
  const drafts = new Map<Collection, Map<string, Draft>>();
  const originals = new Map<Collection, ReadonlyMap<string, Fields>>();
  const keys = new Map<Collection, Map<string, string[]>>();
  const rate = exchange(network);
  const base = network.settings.baseCurrency;

  const draftsOf = (collection: Collection) => made(drafts, collection, () => new Map<string, Draft>());
  const originalsOf = (collection: Collection) =>
    made(originals, collection, () => {
      const records: readonly Fields[] = network[collection];
      return new Map(records.map((each) => [String(each[idField(collection)]), each]));
    });
  const keysOf = (collection: Collection, fields: readonly string[]) =>
    made(keys, collection, () => {
      const index = new Map<string, string[]>();
      for (const [id, record] of originalsOf(collection)) {
        const key = fields.map((field) => textOfKey(record[field])).join('\n');
        const list = index.get(key);
        if (list === undefined) index.set(key, [id]);
        else list.push(id);
      }
      return index;
    });

  /** The id of a row of records that no name tells: by its own id, or by what it joins. */
  const keyedId = (
    entity: ImportEntity,
    fields: readonly string[],
    values: readonly ReadValue[],
  ): string | messages.Told => {
    const { collection } = entity.spec as { collection: Collection };
    const valueOf = (id: string) => values.find(({ field }) => field.id === id)?.value;
    const typed = valueOf('id');
    if (typeof typed === 'string' && typed !== '') {
      const known = finder.find(collection, typed);
      if (known.id !== null) return known.id;
      const slug = isToldBySlug(typed) ? slugOf(typed, digitPrefixes[collection]) : '';
      if (slug !== '') return slug;
    }
    const parts = fields.map((field) => textOfKey(valueOf(field)));
    const missing = fields.filter((field, n) => parts[n] === '' && !mayBeBlank.has(field));
    const what = singularOf(collection);
    if (missing.length > 0) {
      return messages.keyMissing(
        what,
        missing.map((field) => entity.fieldById.get(field)!.titles.en),
      );
    }
    const index = keysOf(collection, fields);
    const key = parts.join('\n');
    const ids = index.get(key) ?? [];
    if (ids.length > 1) return messages.keyUnclear(`${what}s`, ids);
    if (ids.length === 1) return ids[0]!;
    const wanted = slugOf(parts.filter((part) => part !== '').join('_'), digitPrefixes[collection]);
    const own = draftsOf(collection);
    const id = freeId(wanted, (each) => own.has(each) || finder.has(collection, each));
    index.set(key, [id]);
    return id;
  };

  const startDraft = (collection: Collection, id: string, place: DraftPlace, kind: string | null): Draft => {
    const existing = originalsOf(collection).get(id) ?? null;
    const fresh: Fields = { [idField(collection)]: id, ...(kind === null ? {} : { kind }) };
    const draft: Draft = { id, existing, json: existing ?? fresh, place, rows: 0 };
    draftsOf(collection).set(id, draft);
    return draft;
  };

  return {
    of: draftsOf,
    open: (collection, id, place) => {
      const draft = draftsOf(collection).get(id);
      if (draft !== undefined) return draft;
      return originalsOf(collection).has(id) ? startDraft(collection, id, place, null) : null;
    },
    put: (entity, { row, values }, rowId, { sheet, columns }, converted) => {
      const { collection, kind } = entity.spec as { collection: Collection; kind: string | null };
      const fields = naturalKeys[collection];
      const wrong = (told: messages.Told, column: number | null = null): RowResult => ({
        told,
        column,
        severity: 'error',
      });
      let id: string;
      if (fields === undefined) {
        if (rowId === undefined) return wrong(messages.keyMissing(singularOf(collection), ['name']));
        id = rowId.id;
      } else {
        const found = keyedId(entity, fields, values);
        if (typeof found !== 'string') return wrong(found);
        id = found;
      }
      const before = draftsOf(collection).get(id);
      const draft = before ?? startDraft(collection, id, { sheet, row, columns }, kind);
      const money = moneyOfRow(values, draft.existing, entity, base, rate);
      if (money.problem !== null) return wrong(money.problem.told, money.problem.column);
      for (const each of money.converted) converted(each);
      let { json } = draft;
      for (const { field, value } of money.values) {
        const { path, kind: leaf } = field.column;
        if (path[0] === idField(collection)) continue;
        const isSum = collection === 'demand' && field.id === 'quantity' && draft.rows > 0;
        const sum = isSum ? Number(json['quantity']) + Number(value) : value;
        json = putAt(json, path, sum, leaf === 'name');
      }
      if (money.currency !== undefined) json = putAt(json, ['currency'], money.currency, false);
      // A thing without a name is called what its row calls it, unless that is its id and it needs no name.
      const name = entity.fieldById.get('name/en');
      const isUnnamed = draft.existing === null && name !== undefined && json['name'] === undefined;
      if (isUnnamed && rowId !== undefined && (name.column.isRequired || rowId.typed !== id)) {
        json = { ...json, name: rowId.typed };
      }
      draft.json = json;
      draft.rows += 1;
      const isRepeated = before !== undefined && draft.rows > 1 && collection !== 'demand';
      return isRepeated
        ? { told: messages.rowRepeated(id, before.place.row + 1), column: null, severity: 'warning' }
        : null;
    },
  };
}

const textOfKey = (value: unknown): string => (typeof value === 'string' ? value : '');

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
