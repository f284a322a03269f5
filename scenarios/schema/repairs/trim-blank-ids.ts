import type { Finding } from '../../checks/finding.ts';
import { collections } from '../../domain/network.ts';
import { idPattern } from '../../domain/primitives.ts';
import type { Json, JsonObject } from '../json.ts';
import { isJsonObject } from '../json.ts';
import type { Repaired } from './repair.ts';

const codePattern = /^[A-Z]{3}$/;
/** Free texts; everything else that reads as an id once trimmed is one. */
const freeTexts: ReadonlySet<string> = new Set([
  'name',
  'title',
  'because',
  'note',
  'authority',
  'source',
  'cluster',
  'family',
  'unit',
]);

/** An id or a currency code with blanks around it, as spreadsheets leave them, loses the blanks. */
export function trimBlankIds(document: JsonObject): Repaired {
  const { network } = document;
  if (!isJsonObject(network)) return { document, findings: [] };
  const findings: Finding[] = [];
  const mended: JsonObject = { ...network };
  for (const name of collections) {
    const records = network[name];
    if (!Array.isArray(records)) continue;
    mended[name] = records.map((record) => {
      if (!isJsonObject(record)) return record;
      const trimmed = trimFields(record);
      if (trimmed === record) return record;
      findings.push(finding(name, trimmed));
      return trimmed;
    });
  }
  return findings.length === 0
    ? { document, findings }
    : { document: { ...document, network: mended }, findings };
}

/** The record itself when no field of it has such blanks. */
function trimFields(record: JsonObject): JsonObject {
  let result = record;
  for (const key of Object.keys(record)) {
    if (freeTexts.has(key)) continue;
    const value = trimValue(record[key] ?? null);
    if (value === record[key]) continue;
    if (result === record) result = { ...record };
    result[key] = value;
  }
  return result;
}

function trimValue(value: Json): Json {
  if (typeof value === 'string') {
    const first = value.charCodeAt(0);
    const last = value.charCodeAt(value.length - 1);
    if (!isBlank(first) && !isBlank(last)) return value;
    const trimmed = value.trim();
    return idPattern.test(trimmed) || codePattern.test(trimmed) ? trimmed : value;
  }
  if (Array.isArray(value) && value.some((each) => typeof each === 'string')) {
    const trimmed = value.map((each) => (typeof each === 'string' ? trimValue(each) : each));
    return trimmed.some((each, position) => each !== value[position]) ? trimmed : value;
  }
  return value;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

function finding(collection: (typeof collections)[number], record: JsonObject): Finding {
  const id = record['id'] ?? record['code'];
  const words = typeof id === 'string' ? id : 'a record without an id';
  return {
    code: 'repaired-blank-id',
    severity: 'warning',
    about: { collection, id: typeof id === 'string' ? id : null, field: null },
    position: null,
    say: `In ${collection}, ${words} had blanks before or after an id; they were removed.`,
    next: 'Nothing to do; save the file to keep the repair.',
  };
}
