import type { Json, JsonObject } from './json.ts';
import type { StoredRecord } from './stored-record.ts';

/** The parser reads a missing field of a line as `null`, or `false` where it is a fact. */
const withoutDefaults = (line: object): JsonObject =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null && value !== false));

/**
 * The record as a file keeps it: every number exactly, fields that are `null` or `false` left out of the lines of plan
 * and ledger, which takes a quarter off the file. `parseStoredRecord` gives the same record back.
 */
export function writeStoredRecord(record: StoredRecord): Json {
  const { ledger, plan } = record;
  const lean = {
    ...record,
    ledger: ledger === null ? null : { ...ledger, entries: ledger.entries.map(withoutDefaults) },
    plan:
      plan === null
        ? null
        : Object.fromEntries(Object.entries(plan).map(([name, lines]) => [name, lines.map(withoutDefaults)])),
  };
  return lean;
}
