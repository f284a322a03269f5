import type { Finding } from '../../checks/finding.ts';
import type { Json, JsonObject, JsonPath } from '../json.ts';
import { isJsonObject, valueAt } from '../json.ts';
import { placeOfPath, placeWords } from '../place-of-path.ts';
import { keysOf, type SchemaIssue } from '../say-issue.ts';
import type { Repaired } from './repair.ts';

/**
 * An id, code, date or word that the schema refuses with blanks around it, as spreadsheets leave them, loses the
 * blanks. Texts that may begin or end with a blank are never refused for it, and so are never touched.
 */
export function trimBlanks(document: JsonObject, issues: readonly SchemaIssue[]): Repaired {
  const paths = issues.flatMap((issue) => blankPaths(document, keysOf(issue)));
  if (paths.length === 0) return { document, findings: [] };
  const mended = JSON.parse(JSON.stringify(document)) as JsonObject;
  for (const path of paths) trimAt(mended, path);
  return { document: mended, findings: paths.map((path) => finding(mended, path)) };
}

/** The refused text itself, or the texts of a refused list, as far as they have such blanks. */
function blankPaths(document: JsonObject, path: JsonPath): readonly JsonPath[] {
  const value = valueAt(document, path);
  if (Array.isArray(value)) {
    return value.flatMap((each, position) => (hasBlanks(each) ? [[...path, position]] : []));
  }
  return value !== undefined && hasBlanks(value) ? [path] : [];
}

function hasBlanks(value: Json): boolean {
  return typeof value === 'string' && value !== value.trim();
}

function trimAt(document: JsonObject, path: JsonPath): void {
  const key = path.at(-1);
  const owner = valueAt(document, path.slice(0, -1));
  if (Array.isArray(owner) && typeof key === 'number') owner[key] = trimmed(owner[key]);
  else if (isJsonObject(owner) && typeof key === 'string') owner[key] = trimmed(owner[key]);
}

function trimmed(value: Json | undefined): Json {
  return typeof value === 'string' ? value.trim() : (value ?? null);
}

function finding(document: JsonObject, path: JsonPath): Finding {
  const about = placeOfPath(document, path);
  return {
    code: 'repaired-blanks',
    severity: 'warning',
    about,
    position: null,
    say: `${placeWords(about, path)} had blanks before or after its text; they were removed.`,
    next: 'Nothing to do; save the file to keep the repair.',
  };
}
