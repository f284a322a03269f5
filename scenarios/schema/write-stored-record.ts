import type { Json, JsonObject } from './json.ts';
import type { StoredRecord } from './stored-record.ts';

/** `undefined` fields leave the text; the parser reads a missing one as `null`. */
const withoutNulls = (line: object): JsonObject =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));

/**
 * The record as a file keeps it: every number exactly, fields that are `null` left out of the lines of plan and ledger,
 * which takes a quarter off the file. `parseStoredRecord` gives the same record back.
 */
export function writeStoredRecord(record: StoredRecord): Json {
  const { ledger, plan } = record;
  const lean = {
    ...record,
    ledger: ledger === null ? null : { ...ledger, entries: ledger.entries.map(withoutNulls) },
    plan:
      plan === null
        ? null
        : Object.fromEntries(Object.entries(plan).map(([name, lines]) => [name, lines.map(withoutNulls)])),
  };
  return lean;
}
