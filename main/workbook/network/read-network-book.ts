import type { Finding } from '../../../scenarios/checks/finding.ts';
import type { FoundSheet, FoundWorkbook } from '../read/found-workbook.ts';
import type { LeafColumn } from './leaf-columns.ts';
import { furtherSheet, recordSheets, type ChildSheet, type RecordSheet } from './network-sheets.ts';
import { placeBook, type PlaceBook } from './place-book.ts';
import { readFurther } from './read-further.ts';
import { bodyOf, headerOf, recordOf, type FoundHeader, type FoundRecord, type Reading } from './read-rows.ts';
import { cellAt, finding, listedFindings } from './workbook-findings.ts';

/** The JSON of a network as a workbook states it, not parsed yet, and where in the workbook each value stands. */
export interface FoundNetwork {
  /** By the key of the collection, or `settings`; a sheet that is not there gives no key. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly places: PlaceBook;
  readonly findings: readonly Finding[];
}

/** Reads the sheets of records by their names and the columns by their headers, in whatever order they stand. */
export function readNetworkBook(workbook: FoundWorkbook): FoundNetwork {
  const findings: Finding[] = workbook.notes.map((say) => finding('note', 'workbook-note', say, null));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.trim().toLowerCase(), sheet]));
  const places = placeBook();
  const json: FoundRecord = {};
  const seen = new Set<string>(['about', furtherSheet.name.toLowerCase()]);
  const reading: Reading = { isFrom1904: workbook.isFrom1904, findings };
  const bySheet = new Map<string, Map<string, FoundRecord>>();

  for (const spec of recordSheets) {
    const sheet = take(sheets, seen, spec.name);
    const records = new Map<string, FoundRecord>();
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
  return { json, places, findings: listedFindings(findings) };
}

interface Target {
  readonly reading: Reading;
  readonly json: FoundRecord;
  readonly places: PlaceBook;
  /** Of the sheet, by id. */
  readonly records: Map<string, FoundRecord>;
}

function take(sheets: ReadonlyMap<string, FoundSheet>, seen: Set<string>, name: string): FoundSheet | null {
  const key = name.toLowerCase();
  seen.add(key);
  return sheets.get(key) ?? null;
}

function readRecords(sheet: FoundSheet, spec: RecordSheet, { reading, json, places, records }: Target): void {
  const { collection, kind } = spec;
  const header = headerOf(sheet, spec.columns.columns, reading);
  const list = (json[collection] ??= collection === 'settings' ? {} : []) as FoundRecord | FoundRecord[];
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

const idText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Rows of a list go to the record that they name, in their order. */
function readChildren(
  sheet: FoundSheet,
  spec: RecordSheet,
  { key, ownerTitle, columns }: ChildSheet,
  { reading, places, records, json }: Target,
): void {
  const isSettings = spec.collection === 'settings';
  const owner: LeafColumn = {
    path: [''],
    title: ownerTitle,
    kind: 'text',
    isRequired: true,
    isBlankNothing: false,
    words: [],
  };
  const header = headerOf(sheet, isSettings ? columns : [owner, ...columns], reading);
  const index = new Map<FoundRecord, number>();
  const all = json[spec.collection];
  if (Array.isArray(all)) for (const [at, each] of (all as FoundRecord[]).entries()) index.set(each, at);
  for (const row of bodyOf(sheet)) {
    const record = recordOf(sheet, row, header, reading);
    const id = isSettings ? '' : idText(record['']);
    delete record[''];
    if (isSettings && !records.has('')) records.set('', (json['settings'] ??= {}) as FoundRecord);
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
    const list = (target[key] ??= []) as FoundRecord[];
    const path = isSettings
      ? [spec.collection, key, list.length]
      : [spec.collection, index.get(target)!, key, list.length];
    places.add(path, { sheet: sheet.name, row: row.row, columns: header });
    list.push(record);
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
