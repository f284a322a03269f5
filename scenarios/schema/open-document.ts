import { checkDocument } from '../checks/check-document.ts';
import type { Finding } from '../checks/finding.ts';
import { migrate } from '../migrations/migrate.ts';
import { migrations } from '../migrations/index.ts';
import type { PlannerDocument } from './document.ts';
import { currentVersion, document as documentSchema } from './document.ts';
import { identify } from './identify.ts';
import type { JsonObject } from './json.ts';
import { limits } from './limits.ts';
import type { PlacedFinding } from './parse-document.ts';
import { issueFindings, parseDocument } from './parse-document.ts';
import { locateJson } from './locate-json.ts';
import { pathFinder } from './place-of-path.ts';
import { repairs } from './repairs/index.ts';
import type { Repaired } from './repairs/repair.ts';
import type { SchemaIssue } from './say-issue.ts';
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
 * Opens the text of a scenario file: identify → migrate → parse → repair → check.
 *
 * `document` is `null` exactly when identifying, migrating or parsing (again, after a repair) found an error.
 * Errors of the checks (a lane to a site that is not there) leave the file open; they stop a solve.
 */
export function openDocument(bytesAsText: string): OpenedDocument {
  const text = bytesAsText.startsWith(byteOrderMark) ? bytesAsText.slice(1) : bytesAsText;
  const { found, version, findings } = identify(text);
  if (found === null || version === null) return { document: null, findings, foundVersion: version };

  const migrated = migrateFound(found, version);
  if (migrated.document === null) return { ...migrated, document: null, foundVersion: version };

  const parsed = parseDocument(migrated.document);
  const repaired = repairFound(migrated.document, parsed.issues);
  const { document, issues } = repaired.findings.length === 0 ? parsed : parseDocument(repaired.document);
  const pathOf = pathFinder(found);
  const mended = repaired.findings.map((finding) => ({ finding, path: pathOf(finding.about) }));
  if (document === null) {
    const placed = [...issueFindings(repaired.document, issues), ...mended];
    return { document: null, findings: withPositions(text, placed), foundVersion: version };
  }
  const told = [
    ...ledFrom(version),
    ...unknownFields(repaired.document, shapeOf(documentSchema)),
    ...checkDocument(document),
  ];
  const placed = [...mended, ...told.map((finding) => ({ finding, path: pathOf(finding.about) }))];
  return { document, findings: withPositions(text, placed), foundVersion: version };
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

/** Says of an older file what has become of it, step by step. */
function ledFrom(version: number): readonly Finding[] {
  const steps = migrations.filter(({ to }) => to > version);
  if (steps.length === 0) return [];
  return [
    {
      code: 'older-version',
      severity: 'note',
      about: { collection: 'document', id: null, field: 'version' },
      position: null,
      say: `The file is of version ${version} and is read as version ${currentVersion}. ${steps.map(({ title }) => title).join(' ')}`,
      next: `Nothing need be done. The first save writes version ${currentVersion}, and the window keeps the old bytes beside the file, with .v${version}.bak behind its name.`,
    },
  ];
}

function repairFound(document: JsonObject, issues: readonly SchemaIssue[]): Repaired {
  return repairs.reduce<Repaired>(
    (at, repair) => {
      const { document: next, findings } = repair(at.document, issues);
      return { document: next, findings: [...at.findings, ...firstOf(findings)] };
    },
    { document, findings: [] },
  );
}

function firstOf(findings: readonly Finding[]): readonly Finding[] {
  const listed = findings.slice(0, limits.findingsPerCode);
  const [first] = listed;
  if (first === undefined || listed.length === findings.length) return listed;
  const say = `The same repair was made in ${findings.length - listed.length} more places.`;
  return [...listed, { ...first, about: { collection: 'document', id: null, field: null }, say }];
}

/** The text is read a second time for places only when there is something to place. */
function withPositions(text: string, placed: readonly PlacedFinding[]): readonly Finding[] {
  if (placed.length === 0) return [];
  const position = positionFinder(text);
  const offsets = locateJson(
    text,
    placed.map((each) => each.path),
  );
  return placed.map(({ finding }, n) => ({ ...finding, position: position(offsets[n] ?? 0) }));
}
