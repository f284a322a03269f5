import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './library/csv.ts';
import { buildDuties } from './library/duties.ts';
import { buildEmissions } from './library/emissions.ts';
import { buildExchangeRates } from './library/exchange-rates.ts';
import { buildFreight } from './library/freight.ts';
import { buildPlaces } from './library/places.ts';
import { buildRisk } from './library/risk.ts';
import { librarySources } from './library/sources.ts';
import { buildTerritories } from './library/territories.ts';
import { buildAgreements, buildFees, buildNotices } from './library/trade-tables.ts';
import { buildWages } from './library/wages.ts';

/**
 * Writes the reference library's data from the tables of reference facts.
 *
 *   tsx build/scripts/build-library.ts [folder of the tables] [folder to write]
 *
 * The same tables give the same bytes. One record a line, so that a changed fact is one changed line.
 */
const root = join(import.meta.dirname, '..', '..');
const tables = process.argv[2] ?? join(root, '..', 'shared', 'reference');
const target = process.argv[3] ?? join(root, 'scenarios', 'library', 'data');

const readTable = (name: string) => parseCsv(readFileSync(join(tables, `${name}.csv`), 'utf8'));

function writeRecords(name: string, records: readonly object[]): void {
  const lines = records.map((record) => JSON.stringify(record));
  writeFileSync(join(target, `${name}.json`), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${name}: ${records.length} records`);
}

const tariffs = readTable('tariffs');
const emissions = buildEmissions(readTable('emissions'));
mkdirSync(target, { recursive: true });
writeRecords('sources', librarySources());
writeRecords('territories', buildTerritories());
writeRecords('places', buildPlaces(readTable('places')));
writeRecords('duty-layers', buildDuties(tariffs));
writeRecords('fees', buildFees(tariffs));
writeRecords('agreements', buildAgreements(tariffs));
writeRecords('notices', buildNotices(tariffs));
writeRecords('wages', buildWages(readTable('labour')));
writeRecords('freight', buildFreight(readTable('freight')));
writeRecords('transport-emissions', emissions.transport);
writeRecords('grid-emissions', emissions.grid);
writeRecords('risk', buildRisk(readTable('risk')));
writeRecords('exchange-rates', buildExchangeRates(readTable('fx')));
