import type { FoundCell } from '../read/found-workbook.ts';
import { decodeLeaf, encodeLeaf, longestText, type LeafCell } from './leaf-codec.ts';
import type { LeafColumn, RecordColumns } from './leaf-columns.ts';

type Json = Readonly<Record<string, unknown>>;

/** A record as cells: one for each column, the rows of its lists, and what none of them can hold. */
export interface EncodedRecord {
  readonly cells: readonly LeafCell[];
  /** By the key of the list. */
  readonly children: Readonly<Record<string, readonly (readonly LeafCell[])[]>>;
  /** Values by key that the cells would not give back as they are. */
  readonly further: Json;
}

/**
 * A record as cells that give it back. What is written is read again at once: a field that comes back otherwise, such as
 * one of a newer program, is kept whole beside the cells, and its cells stay blank.
 */
export function encodeRecord(record: Json, columns: RecordColumns, parse: RecordParser): EncodedRecord {
  const cells = columns.columns.map((column) => encodeLeaf(column, valueAt(record, column)));
  const children = Object.fromEntries(
    columns.children.map(({ key, columns: own }) => [
      key,
      listAt(record, key).map((each) => own.map((column) => encodeLeaf(column, valueAt(each, column)))),
    ]),
  );
  const found = decodeRecord(
    { cells: cells.map(asFound), children: mapValues(children, asFoundRows) },
    columns,
  );
  const lost = lostKeys(record, found, parse);
  if (lost.length === 0) return { cells, children, further: {} };
  const isLost = (key: string) => lost.includes(key);
  return {
    cells: cells.map((cell, index) => (isLost(columns.columns[index]!.path[0]!) ? null : cell)),
    children: Object.fromEntries(Object.entries(children).filter(([key]) => !isLost(key))),
    further: Object.fromEntries(lost.map((key) => [key, record[key]])),
  };
}

/** Reads the JSON of a record: with the defaults of what it leaves out, or the keys that stand in the way. */
export type RecordParser = (
  found: Json,
) =>
  | { readonly record: Json; readonly wrong: null }
  | { readonly record: null; readonly wrong: readonly string[] };

/** Keys of a record that its cells do not give back. */
function lostKeys(record: Json, found: Json | null, parse: RecordParser): readonly string[] {
  const keys = Object.keys(record);
  if (found === null) return keys;
  const first = parse(found);
  const wrong = first.wrong ?? [];
  // With the wrong ones as they were, the rest can be judged.
  const kept = Object.fromEntries(wrong.map((key) => [key, record[key]]));
  const parsed = first.record ?? parse({ ...found, ...kept }).record;
  return keys.filter((key) => wrong.includes(key) || !sameJson(parsed?.[key], record[key]));
}

/** The JSON of a record from its cells; `null` where one does not fit its column. */
function decodeRecord(
  {
    cells,
    children,
  }: {
    cells: readonly (FoundCell | null)[];
    children: Readonly<Record<string, readonly (readonly (FoundCell | null)[])[]>>;
  },
  columns: RecordColumns,
): Json | null {
  const builder = jsonBuilder();
  for (const [index, column] of columns.columns.entries()) {
    const cell = cells[index] ?? null;
    if (cell === null) {
      putBlank(builder, column);
      continue;
    }
    const { value, problem } = decodeLeaf(column, cell, false);
    if (problem !== null) return null;
    builder.put(column, value);
  }
  const record: Record<string, unknown> = builder.json();
  for (const { key, columns: own } of columns.children) {
    const rows = children[key] ?? [];
    const list = rows.map((row) =>
      decodeRecord({ cells: row, children: {} }, { columns: own, children: [] }),
    );
    if (list.includes(null)) return null;
    if (list.length > 0) record[key] = list;
  }
  return record;
}

/** Puts values at their paths; a name with one language alone is one text. */
export function jsonBuilder() {
  const json: Record<string, unknown> = {};
  const names: Record<string, unknown>[] = [];
  return {
    put({ path, kind }: LeafColumn, value: unknown): void {
      let place = json;
      for (const key of path.slice(0, -1)) {
        const inner = (place[key] ??= {}) as Record<string, unknown>;
        if (kind === 'name' && !names.includes(inner) && key === path.at(-2)) names.push(inner);
        place = inner;
      }
      place[path.at(-1)!] = value;
    },
    json: (): Record<string, unknown> => plainNames(json, new Set(names)) as Record<string, unknown>,
  };
}

/** A blank cell takes the default; where the record must have a text, it is the empty one. */
export function putBlank(builder: ReturnType<typeof jsonBuilder>, column: LeafColumn): void {
  if (column.isRequired && column.kind === 'text') builder.put(column, '');
}

function plainNames(value: unknown, names: ReadonlySet<unknown>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (names.has(value) && entries.length === 1 && entries[0]![0] === 'en') return entries[0]![1];
  return Object.fromEntries(entries.map(([key, inner]) => [key, plainNames(inner, names)]));
}

function valueAt(record: Json, { path, kind }: LeafColumn): unknown {
  let value: unknown = record;
  for (const [depth, key] of path.entries()) {
    // A name that is one text stands in the first column of its three.
    if (kind === 'name' && depth === path.length - 1 && typeof value === 'string')
      return key === 'en' ? value : null;
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Json)[key];
  }
  return value;
}

function listAt(record: Json, key: string): readonly Json[] {
  const list = record[key];
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

/** What a reader finds in a cell that was written so; `null` for one that it finds blank. */
function asFound(cell: LeafCell): FoundCell | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') return cell.date;
  if (typeof cell === 'string' && !isPlainText(cell)) return null;
  return cell;
}

/** Text that every spreadsheet program gives back as it was: no control characters, no half letters. */
function isPlainText(text: string): boolean {
  return text.length <= longestText && !/[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/u.test(text);
}

const asFoundRows = (rows: readonly (readonly LeafCell[])[]) => rows.map((row) => row.map(asFound));

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
