import { checkDocument } from '../checks/check-document.ts';
import type { Finding } from '../checks/finding.ts';
import { migrate } from '../migrations/migrate.ts';
import { migrations } from '../migrations/index.ts';
import type { PlannerDocument } from './document.ts';
import { currentVersion, document as documentSchema } from './document.ts';
import { identify } from './identify.ts';
import type { JsonObject, JsonPath } from './json.ts';
import { parseDocument } from './parse-document.ts';
import { locateJson } from './parse-json.ts';
import { pathFinder } from './place-of-path.ts';
import { repairs } from './repairs/index.ts';
import { shapeOf } from './shape.ts';
import { positionFinder } from './text-position.ts';
import { unknownFields } from './unknown-fields.ts';

export interface OpenedDocument {
  /** The whole document, or `null` when the file cannot be opened; never a part of it. */
  readonly document: PlannerDocument | null;
  /** What stood in the way, was repaired, or is wrong or doubtful in the data, with places in the text. */
  readonly findings: readonly Finding[];
  /** Version of the file as it was found; `null` when it could not be told. */
  readonly foundVersion: number | null;
}

const byteOrderMark = '\uFEFF';

/**
 * Opens the text of a scenario file: identify → migrate → repair → parse → check.
 *
 * Repairs come before the types, because a blank around an id would otherwise refuse the file. `document` is
 * `null` exactly when identifying, migrating or parsing found an error. Errors of the checks (a lane to a site
 * that is not there) leave the file open; they stop a solve.
 */
export function openDocument(bytesAsText: string): OpenedDocument {
  const text = bytesAsText.startsWith(byteOrderMark) ? bytesAsText.slice(1) : bytesAsText;
  const { found, version, findings } = identify(text);
  if (found === null || version === null) return { document: null, findings, foundVersion: version };

  const migrated = migrateFound(found, version);
  if (migrated.document === null) return { ...migrated, document: null, foundVersion: version };

  const repaired = repairFound(migrated.document);
  const parsed = parseDocument(repaired.document);
  if (parsed.document === null) {
    return {
      document: null,
      findings: [
        ...withPositions(text, parsed.findings, parsed.paths),
        ...withPositions(text, repaired.findings, placePaths(found, repaired.findings)),
      ],
      foundVersion: version,
    };
  }
  const notes = [
    ...repaired.findings,
    ...unknownFields(repaired.document, shapeOf(documentSchema)),
    ...checkDocument(parsed.document),
  ];
  return {
    document: parsed.document,
    findings: withPositions(text, notes, placePaths(found, notes)),
    foundVersion: version,
  };
}

function migrateFound(
  found: JsonObject,
  version: number,
): { document: JsonObject | null; findings: readonly Finding[] } {
  try {
    return { document: migrate(found, version, migrations, currentVersion), findings: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const finding: Finding = {
      code: 'migration-failed',
      severity: 'error',
      about: { collection: 'document', id: null, field: null },
      position: null,
      say: `The file is of version ${version} and could not be led to version ${currentVersion}: ${reason}`,
      next: 'Open it with the program that wrote it and look for a record without its required fields.',
    };
    return { document: null, findings: [finding] };
  }
}

function repairFound(document: JsonObject): { document: JsonObject; findings: readonly Finding[] } {
  return repairs.reduce<{ document: JsonObject; findings: readonly Finding[] }>(
    (at, repair) => {
      const { document: next, findings } = repair(at.document);
      return { document: next, findings: [...at.findings, ...findings] };
    },
    { document, findings: [] },
  );
}

function placePaths(found: JsonObject, findings: readonly Finding[]): readonly JsonPath[] {
  const pathOf = pathFinder(found);
  return findings.map((finding) => pathOf(finding.about));
}

/** The text is read a second time for places only when there is something to place. */
function withPositions(
  text: string,
  findings: readonly Finding[],
  paths: readonly JsonPath[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const position = positionFinder(text);
  const offsets = locateJson(text, paths);
  return findings.map((finding, index) => ({ ...finding, position: position(offsets[index] ?? 0) }));
}
