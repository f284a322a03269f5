import type { Finding } from '../../../scenarios/checks/finding.ts';
import { cellName } from '../cell-name.ts';
import type { FoundCell, FoundRow, FoundSheet, FoundWorkbook } from '../read/found-workbook.ts';
import { decodeLeaf } from './leaf-codec.ts';
import type { LeafColumn } from './leaf-columns.ts';
import {
  furtherSheet,
  isKnownKey,
  recordSheets,
  type ChildSheet,
  type RecordSheet,
} from './network-sheets.ts';
import { jsonBuilder, putBlank } from './record-codec.ts';
import { placeBook, type PlaceBook } from './place-book.ts';

/** The JSON of a network as a workbook states it, not parsed yet, and where in the workbook each value stands. */
export interface FoundNetwork {
  /** By the key of the collection, or `settings`; a sheet that is not there gives no key. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly places: PlaceBook;
  readonly findings: readonly Finding[];
}

type Record_ = Record<string, unknown>;

/** Findings of one kind that are listed one by one. */
const mostListed = 200;

/** Reads the sheets of records by their names and the columns by their headers, in whatever order they stand. */
export function readNetworkBook(workbook: FoundWorkbook): FoundNetwork {
  const findings: Finding[] = workbook.notes.map((say) => finding('note', 'workbook-note', say, null));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.trim().toLowerCase(), sheet]));
  const places = placeBook();
  const json: Record_ = {};
  const seen = new Set<string>(['about', furtherSheet.name.toLowerCase()]);
  const reading: Reading = { isFrom1904: workbook.isFrom1904, findings };
  const bySheet = new Map<string, Map<string, Record_>>();

  for (const spec of recordSheets) {
    const sheet = take(sheets, seen, spec.name);
    const records = new Map<string, Record_>();
    bySheet.set(spec.name, records);
    if (sheet !== null) readRecords(sheet, spec, { reading, json, places, records });
    for (const child of spec.children) {
      const list = take(sheets, seen, child.name);
      if (list !== null) readChildren(list, spec, child, { reading, places, records, json });
    }
  }
  const further = sheets.get(furtherSheet.name.toLowerCase());
  if (further !== undefined) {
    bySheet.set(furtherSheet.network, new Map([['', json]]));
    readFurther(further, bySheet, reading);
  }
  for (const sheet of workbook.sheets) {
    tellMerged(sheet, findings);
    if (seen.has(sheet.name.trim().toLowerCase()) || sheet.rows.length === 0) continue;
    findings.push(
      finding(
        'warning',
        'sheet-unknown',
        `Sheet ${sheet.name} is none of a network and was not read.`,
        'Give it the name that export gives it, or leave it out.',
      ),
    );
  }
  return { json, places, findings: listed(findings) };
}

interface Reading {
  readonly isFrom1904: boolean;
  readonly findings: Finding[];
}

interface Target {
  readonly reading: Reading;
  readonly json: Record_;
  readonly places: PlaceBook;
  /** Of the sheet, by id. */
  readonly records: Map<string, Record_>;
}

function take(sheets: ReadonlyMap<string, FoundSheet>, seen: Set<string>, name: string): FoundSheet | null {
  const key = name.toLowerCase();
  seen.add(key);
  return sheets.get(key) ?? null;
}

function readRecords(sheet: FoundSheet, spec: RecordSheet, { reading, json, places, records }: Target): void {
  const { collection, kind } = spec;
  const header = headerOf(sheet, spec.columns.columns, reading);
  const list = (json[collection] ??= collection === 'settings' ? {} : []) as Record_ | Record_[];
  for (const row of bodyOf(sheet)) {
    const record = recordOf(sheet, row, header, reading);
    if (kind !== null) record['kind'] = kind;
    const { id, code } = record;
    const key = typeof id === 'string' ? id : typeof code === 'string' ? code : '';
    records.set(key, record);
    if (Array.isArray(list)) {
      places.add([collection, list.length], { sheet: sheet.name, row: row.row, columns: header });
      list.push(record);
    } else {
      places.add([collection], { sheet: sheet.name, row: row.row, columns: header });
      // The lists of the settings may have been read before; a second row takes the place of the first.
      Object.assign(list, record);
      records.set('', list);
    }
  }
}

/** Rows of a list go to the record that they name, in their order. */
function readChildren(
  sheet: FoundSheet,
  spec: RecordSheet,
  { key, ownerTitle, columns }: ChildSheet,
  { reading, places, records, json }: Target,
): void {
  const isSettings = spec.collection === 'settings';
  const owner: LeafColumn = { path: [''], title: ownerTitle, kind: 'text', isRequired: true, words: [] };
  const header = headerOf(sheet, isSettings ? columns : [owner, ...columns], reading);
  const index = new Map<Record_, number>();
  const all = json[spec.collection];
  if (Array.isArray(all)) for (const [at, each] of (all as Record_[]).entries()) index.set(each, at);
  for (const row of bodyOf(sheet)) {
    const record = recordOf(sheet, row, header, reading);
    const id = isSettings ? '' : idText(record['']);
    delete record[''];
    if (isSettings && !records.has('')) records.set('', (json['settings'] ??= {}) as Record_);
    const target = records.get(id);
    if (target === undefined) {
      reading.findings.push(
        finding(
          'error',
          'owner-unknown',
          `${cellAt(sheet, row.row, columnOf(header, ownerTitle))}: there is no record ${id === '' ? 'named' : id} on sheet ${spec.name}.`,
          `Write an id of sheet ${spec.name}, or remove the row.`,
        ),
      );
      continue;
    }
    const list = (target[key] ??= []) as Record_[];
    const path = isSettings
      ? [spec.collection, key, list.length]
      : [spec.collection, index.get(target)!, key, list.length];
    places.add(path, { sheet: sheet.name, row: row.row, columns: header });
    list.push(record);
  }
}

/** Which column of the sheet holds which field. */
export type FoundHeader = ReadonlyMap<number, LeafColumn>;

const plain = (title: string) => title.replaceAll(/\s+/g, ' ').trim().toLowerCase();

function headerOf(sheet: FoundSheet, columns: readonly LeafColumn[], { findings }: Reading): FoundHeader {
  const byTitle = new Map(columns.map((column) => [plain(column.title), column]));
  const header = new Map<number, LeafColumn>();
  const first = sheet.rows[0];
  for (const [place, cell] of first?.row === 0 ? first.cells : []) {
    const title = plain(textOf(cell));
    const column = byTitle.get(title);
    if (column === undefined) {
      findings.push(
        finding(
          'warning',
          'column-unknown',
          `${cellAt(sheet, 0, place)}: the column “${textOf(cell)}” is none of sheet ${sheet.name} and was not read.`,
          'Give it the header that export gives it, or leave it out.',
        ),
      );
    } else header.set(place, column);
  }
  const found = new Set(header.values());
  for (const column of columns) {
    if (!column.isRequired || found.has(column)) continue;
    findings.push(
      finding(
        'error',
        'column-missing',
        `Sheet ${sheet.name} has no column “${column.title}”, which every row needs.`,
        'Write the header in the first row.',
      ),
    );
  }
  return header;
}

function bodyOf({ rows }: FoundSheet): readonly FoundRow[] {
  return rows[0]?.row === 0 ? rows.slice(1) : rows;
}

function recordOf(
  sheet: FoundSheet,
  { row, cells }: FoundRow,
  header: FoundHeader,
  { isFrom1904, findings }: Reading,
): Record_ {
  const builder = jsonBuilder();
  for (const [place, column] of header) {
    const cell = cells.get(place);
    if (cell === undefined) {
      putBlank(builder, column);
      continue;
    }
    const { value, problem } = decodeLeaf(column, cell, isFrom1904);
    if (problem === null) builder.put(column, value);
    else {
      findings.push(
        finding(
          'error',
          'cell-unfit',
          `${cellAt(sheet, row, place)}: ${column.title} ${problem}${sayFound(cell)}.`,
          'Mend the cell, or leave it blank for the default.',
        ),
      );
    }
  }
  return builder.json();
}

/** Text of a cell, whatever it holds; the empty text of a blank one. */
function textOf(cell: FoundCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}

const idText = (value: unknown): string => (typeof value === 'string' ? value : '');

const longestShown = 40;

function sayFound(cell: FoundCell): string {
  if (typeof cell === 'object') return '';
  const text = String(cell);
  return `, not “${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}”`;
}

/** Puts what cells cannot hold where it belongs; parts of one text are one again. */
function readFurther(
  sheet: FoundSheet,
  bySheet: ReadonlyMap<string, ReadonlyMap<string, Record_>>,
  { findings }: Reading,
): void {
  const texts = new Map<string, { target: Record_; field: string; json: string; row: number }>();
  for (const { row, cells } of bodyOf(sheet)) {
    const [name = '', id = '', field = '', json = ''] = [0, 1, 2, 4].map((place) => textOf(cells.get(place)));
    const target = bySheet.get(name)?.get(id);
    if (target === undefined || field === '') {
      findings.push(
        finding(
          'error',
          'further-unknown',
          `${cellAt(sheet, row, 1)}: there is no record ${id} on sheet ${name}.`,
          'Remove the row, or write the sheet and id of a record.',
        ),
      );
      continue;
    }
    const key = `${name}\n${id}\n${field}`;
    const text = texts.get(key) ?? { target, field, json: '', row };
    texts.set(key, { ...text, json: text.json + json });
  }
  for (const { target, field, json, row } of texts.values()) {
    const isNetwork = target === bySheet.get(furtherSheet.network)?.get('');
    const parsed = parseJson(json);
    if (parsed === null || field === '__proto__' || (isNetwork && isKnownKey(field))) {
      findings.push(
        finding(
          'error',
          'further-broken',
          `${cellAt(sheet, row, 4)}: this is no JSON text.`,
          'Restore it from the export, or remove the row.',
        ),
      );
    } else target[field] = parsed.value;
  }
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function tellMerged({ name, merged }: FoundSheet, findings: Finding[]): void {
  for (const area of merged) {
    findings.push(
      finding(
        'warning',
        'cells-merged',
        `${name}!${area}: these cells are merged, and only the first of them holds a value.`,
        'Unmerge them and write the value in every row.',
      ),
    );
  }
}

function columnOf(header: FoundHeader, title: string): number {
  return [...header].find(([, column]) => column.title === title)?.[0] ?? 0;
}

const cellAt = ({ name }: FoundSheet, row: number, column: number) => `${name}!${cellName(row, column)}`;

export function finding(
  severity: Finding['severity'],
  code: string,
  say: string,
  next: string | null,
): Finding {
  return {
    code,
    severity,
    about: { collection: 'document', id: null, field: null },
    position: null,
    say,
    next,
  };
}

/** The first findings of each code, and how many more there are. */
function listed(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  const kept = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= mostListed;
  });
  const rest = [...counts].flatMap(([code, count]) =>
    count <= mostListed
      ? []
      : [
          finding(
            findings.find((each) => each.code === code)!.severity,
            code,
            `There are ${count - mostListed} more findings like this; the first ${mostListed} are listed.`,
            'Mend the listed ones first; the rest often have the same cause.',
          ),
        ],
  );
  return [...kept, ...rest];
}
