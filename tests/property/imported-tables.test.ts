import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importEntity } from '../../main/imports/import-entities.ts';
import { proposeImport } from '../../main/imports/propose-import.ts';
import { proposeMapping } from '../../main/imports/propose-mapping.ts';
import { readTables } from '../../main/imports/read-tables.ts';
import { networkBook } from '../../main/workbook/network/network-book.ts';
import { writeBook } from '../../main/workbook/write/write-book.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import { cellText, type CellTable, type TableCell } from '../../scenarios/import/cell-table.ts';
import { readDelimited } from '../../scenarios/import/delimited-text.ts';
import { putImport } from '../../scenarios/import/put-import.ts';
import { serialiseNetwork } from '../../scenarios/schema/canonical-text.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { dateOf } from '../../scenarios/domain/calendar-day.ts';
import { arbitraryFeaturedDraw, featuredNetwork } from '../support/every-feature.ts';

const stamp = { title: 'A network', programVersion: '0.0.0', writtenAt: '2026-11-22T00:00:00Z' };

/** Sheets that are not tables of records: the settings stay with the network that is imported into. */
const left = new Set(['About', 'Settings', 'Periods', 'Further fields']);

const tablesOf = (network: Network): readonly CellTable[] =>
  readTables(writeBook(networkBook(network, stamp)), 'a.xlsx', 'en').tables.filter(
    ({ name }) => !left.has(name),
  );

/** The network without a record, as somebody has it who begins with the settings alone. */
function emptied(network: Network): Network {
  const lists = Object.fromEntries(
    Object.entries(network).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  );
  return { ...network, ...lists };
}

function importedInto(network: Network, tables: readonly CellTable[]): string {
  const mapped = tables.map((table) => ({
    table,
    mapping: proposeMapping(table, { network, remembered: {}, entity: null, dayOrder: null })!,
  }));
  const proposal = proposeImport(network, mapped);
  const wrong = proposal.findings.filter(({ severity }) => severity === 'error');
  return proposal.rows.wrong > 0
    ? JSON.stringify(wrong.slice(0, 5))
    : serialiseNetwork(putImport(network, proposal));
}

/** The table as a spreadsheet program writes it as text on a German or an English system. */
function asCsv({ name, rows }: CellTable, network: Network, mark: '.' | ','): CellTable {
  const mapping = proposeMapping(
    { name, rows, merged: [], isFrom1904: false },
    { network, remembered: {}, entity: null, dayOrder: null },
  )!;
  const fields = importEntity(mapping.entity)!.fieldById;
  const text = (cell: TableCell | undefined, column: number, isHeader: boolean): string => {
    if (cell === undefined) return '';
    const use = mapping.columns[column];
    const kind = use?.kind === 'field' ? fields.get(use.field)?.column.kind : undefined;
    if (typeof cell !== 'number' || isHeader) return `"${cellText(cell).replaceAll('"', '""')}"`;
    if (kind === 'date') return dateOf(cell - 25_569);
    const number = String(kind === 'rate' ? Number((cell * 100).toPrecision(15)) : cell);
    const written = number.includes('e') ? number : number.replace('.', mark);
    return kind === 'rate' ? `${written}%` : written;
  };
  const width = Math.max(...rows.map(({ cells }) => Math.max(...cells.keys()))) + 1;
  const lines = rows.map(({ row, cells }) =>
    Array.from({ length: width }, (_, column) => text(cells.get(column), column, row === 0)).join(';'),
  );
  return readDelimited(lines.join('\r\n'), name);
}

/** Networks without an error: a sheet that names a period which is not planned does not come in. */
const networks = arbitraryFeaturedDraw(12)
  .map(featuredNetwork)
  .filter((network) => checkNetwork(network).every(({ severity }) => severity !== 'error'));

describe('a network, out to sheets and in again by their headers', () => {
  it('has the same text for 10 networks with up to 12 features, into one that has the settings alone', () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(importedInto(emptied(network), tablesOf(network))).toBe(serialiseNetwork(network));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('has the same text for 8 of them by way of CSV with points, and of CSV with decimal commas', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom('.' as const, ',' as const), (network, mark) => {
        const into = emptied(network);
        const tables = tablesOf(network).map((table) => asCsv(table, network, mark));
        expect(importedInto(into, tables)).toBe(serialiseNetwork(network));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it.each(['small-appliances', 'electronics', 'apparel'])(
    'changes nothing in the example %s that it came from',
    (name) => {
      const url = new URL(`../../scenarios/examples/${name}.plusn`, import.meta.url);
      const { network } = openDocument(readFileSync(url, 'utf8')).document!;
      const mapped = tablesOf(network).map((table) => ({
        table,
        mapping: proposeMapping(table, { network, remembered: {}, entity: null, dayOrder: null })!,
      }));
      const { collections, rows } = proposeImport(network, mapped);
      expect(collections).toEqual([]);
      expect(rows.wrong).toBe(0);
    },
  );
});
