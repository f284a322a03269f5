import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import { collections, type Collection, type Network } from '../../scenarios/domain/network.ts';
import { dateOf, dayNumber } from '../../scenarios/domain/calendar-day.ts';
import { cellText, type CellTable } from '../../scenarios/import/cell-table.ts';
import { putImport } from '../../scenarios/import/put-import.ts';
import type { Fields } from '../../scenarios/overrides/plain-value.ts';
import { idField } from '../../scenarios/overrides/record-schema.ts';
import type { CollectionImport, Conversion, ImportProposal, TableMapping } from '../contract/imports.ts';
import { findingKey } from '../services/merge-findings.ts';
import { cellAt, listedFindings } from '../workbook/network/workbook-findings.ts';
import { draftBook, type DraftBook, type DraftPlace } from './draft-book.ts';
import { importEntities, importEntity, type ImportEntity } from './import-entities.ts';
import * as messages from './messages.ts';
import { naturalKeys } from './natural-keys.ts';
import { periodsOf } from './period-finder.ts';
import { putLists } from './put-lists.ts';
import type { Finders } from './read-field.ts';
import { readRows } from './read-rows.ts';
import { columnsByField, tell, type MappedTable, type Reading } from './reading.ts';
import { cellOfPlace, recordsOfDrafts } from './records-of-drafts.ts';
import { recordFinder } from './record-finder.ts';
import { registerIds, type RowId } from './register-ids.ts';
import { unmappedKey } from './unmapped-key.ts';
import { settingsOfTables } from './settings-of-tables.ts';

/** How far it is: rows read, of all. */
export type ImportProgress = (done: number, of: number) => void;

/**
 * What mapped tables would change in a network: records that come, records that change, and what is wrong with which cell. A
 * blank cell changes nothing; a row with an error is left out of the proposal and told.
 */
export function proposeImport(
  network: Network,
  tables: readonly MappedTable[],
  progress: ImportProgress = () => undefined,
): ImportProposal {
  const findings: Finding[] = [];
  const conversions: Conversion[] = [];
  const found = tables.flatMap((each) => {
    const entity = importEntity(each.mapping.entity);
    return entity === null ? [] : [{ ...each, entity }];
  });
  const ordered = found.toSorted(
    (a, b) => importEntities.indexOf(a.entity) - importEntities.indexOf(b.entity),
  );
  const finder = recordFinder(network);
  const rowIds = new Map(
    ordered.map(({ table, mapping, entity }) => [table, idsOf(table, mapping, entity, finder)]),
  );
  const of = ordered.reduce((sum, { table }) => sum + table.rows.length, 0);
  let before = 0;
  const finders = (present: Pick<Network, 'settings'>): Finders => ({
    records: finder,
    periods: periodsOf(present),
    horizon: sayHorizon(present),
  });
  const readAll = (list: typeof ordered, present: Pick<Network, 'settings'>): readonly Reading[] =>
    list.map((each) => {
      const read = readRows(each.table, each.mapping, each.entity, finders(present), (done) =>
        progress(before + done, of),
      );
      before += each.table.rows.length;
      return { ...each, read };
    });
  const isSettings = ({ entity }: { entity: ImportEntity }) => entity.spec.collection === 'settings';
  const ofSettings = readAll(ordered.filter(isSettings), network);
  const settings = settingsOfTables(network.settings, ofSettings, findings);
  const present = { ...network, settings: settings ?? network.settings };
  const readings = readAll(
    ordered.filter((each) => !isSettings(each)),
    present,
  );
  const book = draftBook(present, finder);
  const wrong = new Map<CellTable, Set<number>>();
  for (const reading of [...ofSettings, ...readings]) {
    tellProblems(reading, findings);
    conversions.push(...reading.read.conversions);
    wrong.set(reading.table, new Set(reading.read.wrong));
  }
  const told = readings.filter((reading) => {
    const lacks = tellUnmapped(reading, findings);
    if (lacks) for (const { row } of reading.read.rows) wrong.get(reading.table)!.add(row);
    return !lacks;
  });
  for (const reading of told) {
    if (reading.entity.child === null)
      putRecords(reading, book, rowIds.get(reading.table)!, {
        findings,
        conversions,
        wrong: wrong.get(reading.table)!,
      });
  }
  for (const reading of told) {
    if (reading.entity.child !== null)
      putLists(reading, book, { network: present, finder, findings, wrong: wrong.get(reading.table)! });
  }
  const changed = collections.flatMap((collection): readonly CollectionImport[] => {
    const own = readings.filter(
      ({ entity }) => entity.spec.collection === collection && entity.child === null,
    );
    const records = recordsOfDrafts(collection, book, findings, wrong, readings);
    const isWhole = own.some(({ mapping }) => mapping.isWhole);
    const removed = isWhole ? goneFrom(collection, network, book, own) : [];
    return records.length + removed.length === 0 ? [] : [{ collection, records, removed }];
  });
  const after = putImport(network, { collections: changed, settings });
  findings.push(...newFindings(network, after, book));
  const all = [...ofSettings, ...readings];
  const joined = [...book.of('demand').values()].filter(({ rows }) => rows > 1);
  progress(of, of);
  return {
    collections: changed,
    settings,
    conversions,
    rows: {
      read: sumOf(all.map(({ read }) => read.counts.read)),
      examples: sumOf(all.map(({ read }) => read.counts.examples)),
      totals: sumOf(all.map(({ read }) => read.counts.totals)),
      addedUp: { quantities: sumOf(joined.map(({ rows }) => rows)), into: joined.length },
      wrong: sumOf([...wrong.values()].map(({ size }) => size)),
    },
    findings: listedFindings(findings),
  };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

function idsOf(
  table: CellTable,
  mapping: TableMapping,
  { spec: { collection }, child }: ImportEntity,
  finder: ReturnType<typeof recordFinder>,
): ReadonlyMap<number, RowId> {
  if (collection === 'settings' || child !== null || naturalKeys[collection] !== undefined) return new Map();
  return registerIds(table, mapping, collection, finder);
}

function sayHorizon({ settings: { periods } }: Pick<Network, 'settings'>): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${first.start} to ${dateOf(dayNumber(last.start) + last.days - 1)}`;
}

function tellProblems({ table, read }: Reading, findings: Finding[]): void {
  for (const area of table.merged)
    findings.push(tell('warning', null, messages.mergedCells(`${table.name}!${area}`)));
  for (const { row, column, told, severity } of read.problems) {
    findings.push(tell(severity, cellAt(table, row, column ?? 0), told));
  }
}

/** Whether no row can tell its record, for want of a column: told once, not in every row. */
function tellUnmapped({ table, mapping, entity }: Reading, findings: Finding[]): boolean {
  const lacking = unmappedKey(mapping, entity);
  const header = table.rows.find(({ row }) => row === mapping.headerRow);
  const leftOut = Object.entries(mapping.columns).find(([, { kind }]) => kind === 'skip')?.[0];
  const title = leftOut === undefined ? '' : cellText(header?.cells.get(Number(leftOut)));
  for (const { titles, id } of lacking) {
    const unmapped = messages.keyUnmapped(titles.en, id, title === '' ? 'HEADER' : title);
    findings.push(tell('error', cellAt(table, mapping.headerRow ?? 0, Number(leftOut ?? 0)), unmapped));
  }
  return lacking.length > 0;
}

function putRecords(
  { table, entity, read, mapping }: Reading,
  book: DraftBook,
  rowIds: ReadonlyMap<number, RowId>,
  into: { findings: Finding[]; conversions: Conversion[]; wrong: Set<number> },
): void {
  const columns = columnsByField(read);
  const headers = new Map(read.columns.map(({ column, header }) => [column, header]));
  const seen = new Set<string>();
  for (const row of read.rows) {
    const result = book.put(
      entity,
      row,
      rowIds.get(row.row),
      { sheet: table.name, columns },
      ({ column, ...each }) => {
        const header = column === null ? '' : (headers.get(column) ?? '');
        const key = `${header} ${each.from} ${each.to}`;
        if (seen.has(key)) return;
        seen.add(key);
        into.conversions.push({ sheet: mapping.sheet, header, ...each });
      },
    );
    if (result === null) continue;
    into.findings.push(tell(result.severity, cellAt(table, row.row, result.column ?? 0), result.told));
    if (result.severity === 'error') into.wrong.add(row.row);
  }
}

/** Records that a whole list does not have. */
function goneFrom(
  collection: Collection,
  network: Network,
  book: DraftBook,
  own: readonly Reading[],
): readonly string[] {
  const kinds = new Set(own.map(({ entity }) => entity.spec.kind));
  const records: readonly Fields[] = network[collection];
  return records
    .filter((record) => kinds.has(null) || kinds.has(String(record['kind'])))
    .map((record) => String(record[idField(collection)]))
    .filter((id) => !book.of(collection).has(id));
}

/** What the checks find in the network with the import and did not find before; in its cell where a table has the record. */
function newFindings(before: Network, after: Network, book: DraftBook): readonly Finding[] {
  if (before === after) return [];
  const known = new Set(checkNetwork(before).map(findingKey));
  return checkNetwork(after)
    .filter((each) => !known.has(findingKey(each)))
    .map((each) => {
      const { collection, id } = each.about;
      if (id === null || !(collections as readonly string[]).includes(collection)) return each;
      const place = book.of(collection as Collection).get(id)?.place;
      return place === undefined
        ? each
        : { ...each, say: `${cellOfPlace(place, fieldColumn(place, each))}: ${each.say}` };
    });
}

function fieldColumn({ columns }: DraftPlace, { about: { field } }: Finding): number | undefined {
  return field === null ? undefined : columns.get(field);
}
