import type { Finding } from '../../checks/finding.ts';
import { collections } from '../../domain/network.ts';
import { foundId } from '../found-id.ts';
import type { Json, JsonObject } from '../json.ts';
import { isJsonObject } from '../json.ts';
import type { Repaired } from './repair.ts';

/** Of records that are the same to the byte, as a merge by hand leaves them, one is kept. */
export function dropIdenticalRecords(document: JsonObject): Repaired {
  const { network } = document;
  if (!isJsonObject(network)) return { document, findings: [] };
  const findings: Finding[] = [];
  const kept: JsonObject = { ...network };
  for (const name of collections) {
    const records = network[name];
    if (!Array.isArray(records)) continue;
    const repeated = repeatedPositions(records);
    if (repeated.size === 0) continue;
    kept[name] = records.filter((_, position) => !repeated.has(position));
    for (const [position, id] of repeated) findings.push(finding(name, id, position));
  }
  return findings.length === 0
    ? { document, findings }
    : { document: { ...document, network: kept }, findings };
}

/** Positions of records whose id and text stood before, with the id. */
function repeatedPositions(records: readonly Json[]): ReadonlyMap<number, string> {
  const firstById = new Map<string, Json>();
  const repeated = new Map<number, string>();
  records.forEach((record, position) => {
    const id = foundId(record);
    if (id === null) return;
    const first = firstById.get(id);
    if (first === undefined) firstById.set(id, record);
    else if (JSON.stringify(first) === JSON.stringify(record)) repeated.set(position, id);
  });
  return repeated;
}

function finding(collection: (typeof collections)[number], id: string, position: number): Finding {
  return {
    code: 'repaired-identical-record',
    severity: 'warning',
    about: { collection, id, field: null },
    position: null,
    say: `Record ${position + 1} of ${collection} repeated ${id} word for word; one of the two was dropped.`,
    next: 'Nothing to do; save the file to keep the repair.',
  };
}
