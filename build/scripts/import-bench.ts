import { bareSheet } from '../../main/workbook/bare-sheet.ts';
import { performance } from 'node:perf_hooks';
import { network as networkSchema, type Network } from '../../scenarios/domain/network.ts';
import { putImport } from '../../scenarios/import/put-import.ts';
import { proposeImport } from '../../main/imports/propose-import.ts';
import { proposeMapping } from '../../main/imports/propose-mapping.ts';
import { readTables } from '../../main/imports/read-tables.ts';
import { sayDifferences } from '../../main/cli/difference/say-differences.ts';
import type { Cell, Sheet } from '../../main/workbook/book.ts';
import { look } from '../../main/workbook/looks.ts';
import { writeBook } from '../../main/workbook/write/write-book.ts';

/*
 * How long a planner waits for 200,000 rows of demand: bytes of a workbook or of CSV, read, mapped by their headers,
 * turned into records, checked, and said as differences. Wall and CPU seconds of one run of each; `npm run import-bench`.
 */

const markets = 60;
const products = 280;
const periods = 12;

function baseNetwork(): Network {
  return networkSchema.parse({
    settings: {
      title: 'Bench',
      baseCurrency: 'USD',
      periods: Array.from({ length: periods }, (_, n) => {
        const start = new Date(Date.UTC(2027, n, 1));
        const days = (Date.UTC(2027, n + 1, 1) - start.getTime()) / 86_400_000;
        return {
          id: `m2027_${String(n + 1).padStart(2, '0')}`,
          start: start.toISOString().slice(0, 10),
          days,
        };
      }),
    },
    territories: [{ id: 'us', name: 'United States', code: 'US' }],
    sites: Array.from({ length: markets }, (_, n) => ({
      id: `market_${n}`,
      name: `Customer ${n}`,
      territory: 'us',
      latitude: 10 + n / 10,
      longitude: 20 + n / 10,
      roles: ['market'],
    })),
    products: Array.from({ length: products }, (_, n) => ({
      id: `sku_${n}`,
      name: `Article ${n}`,
      weightKg: 1,
      volumeM3: 0.01,
    })),
    lanes: [],
    demand: [],
  });
}

type Row = readonly (string | number)[];

function longRows(): readonly Row[] {
  const rows: Row[] = [['Customer', 'Article', 'Month', 'Forecast qty', 'Price (USD)']];
  for (let market = 0; market < markets; market += 1) {
    for (let product = 0; product < products; product += 1) {
      for (let period = 0; period < periods; period += 1) {
        const month = `2027-${String(period + 1).padStart(2, '0')}`;
        rows.push([
          `Customer ${market}`,
          `Article ${product}`,
          month,
          100 + ((market * 7 + product * 3 + period) % 900),
          12.5,
        ]);
      }
    }
  }
  return rows;
}

const plain = look('plain');
const cellOf = (value: string | number): Cell =>
  typeof value === 'number'
    ? { kind: 'number', value, look: plain }
    : { kind: 'text', text: value, look: plain };

function asWorkbook(rows: readonly Row[]): Uint8Array {
  const sheet: Sheet = {
    name: 'Forecast',
    widths: rows[0]!.map(() => 14),
    rows: rows.map((cells) => ({ height: null, cells: cells.map(cellOf) })),
    ...bareSheet,
    print: {
      orientation: 'landscape',
      repeatedRows: null,
      repeatedColumns: 0,
      pagesWide: 1,
      isOnePageHigh: false,
      footerLeft: '',
    },
  };
  return writeBook({
    title: 'Bench',
    creator: 'bench',
    writtenAt: '2027-01-01T00:00:00Z',
    fonts: { name: 'Arial', size: 10 },
    sheets: [sheet],
  });
}

const asCsv = (rows: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.join(',')).join('\r\n'));

function measure(name: string, bytes: Uint8Array): void {
  const network = baseNetwork();
  const cpu = process.cpuUsage();
  const began = performance.now();
  const marks: string[] = [];
  let last = began;
  const lap = (what: string) => {
    const now = performance.now();
    marks.push(`${what} ${((now - last) / 1000).toFixed(2)}`);
    last = now;
  };
  const { tables } = readTables(bytes, name, 'en');
  lap('read');
  const mapped = tables.map((table) => ({
    table,
    mapping: proposeMapping(table, { network, remembered: {}, entity: null, dayOrder: null })!,
  }));
  lap('map');
  let told = 0;
  const proposal = proposeImport(network, mapped, () => (told += 1));
  lap('propose and check');
  const after = putImport(network, proposal);
  const subjects = sayDifferences({ network, scenarios: null }, { network: after, scenarios: null }, false);
  lap('differences');
  const { user, system } = process.cpuUsage(cpu);
  const wall = (performance.now() - began) / 1000;
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  console.log(
    `${name} (${megabytes} MB): ${proposal.rows.read.toLocaleString('en-US')} rows in ${wall.toFixed(2)} s wall, ` +
      `${((user + system) / 1e6).toFixed(2)} s CPU, told ${told} times (${marks.join(', ')} s); ` +
      `${after.demand.length.toLocaleString('en-US')} demand rows, ${subjects.length} subject; ` +
      `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB of memory`,
  );
}

const rows = longRows();
measure('forecast.csv', asCsv(rows));
measure('forecast.xlsx', asWorkbook(rows));
