import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { network } from '../../scenarios/domain/network.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { currentVersion, formatName, type PlannerDocument } from '../../scenarios/schema/document.ts';
import { brunelNetwork, brunelTables, type BrunelTexts } from './brunel/brunel-network.ts';

/**
 * Writes Brunel University London's logistics data (doi.org/10.17633/rd.brunel.7558679, CSV files) as a network:
 *
 *   node build/scripts/import-brunel.mjs FOLDER OUT.plusn
 */
const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  console.error('Usage: node build/scripts/import-brunel.mjs FOLDER OUT.plusn');
  process.exit(2);
}
const texts = Object.fromEntries(
  brunelTables.map((name) => [name, readFileSync(join(folder, `${name}.csv`), 'utf8')]),
) as BrunelTexts;
const document: PlannerDocument = {
  format: formatName,
  version: currentVersion,
  writtenBy: '0.1.0',
  network: network.parse(brunelNetwork(texts)),
  scenarios: [],
  trail: [],
  plans: [],
  view: null,
};
writeFileSync(out, serialiseDocument(document));
console.log(`${out}: ${document.network.sites.length} sites, ${document.network.demand.length} demand rows`);
