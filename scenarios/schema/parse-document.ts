import type { Finding } from '../checks/finding.ts';
import type { PlannerDocument } from './document.ts';
import { document as documentSchema } from './document.ts';
import type { JsonObject, JsonPath } from './json.ts';
import { valueAt } from './json.ts';
import { limits } from './limits.ts';
import { placeOfPath, placeWords } from './place-of-path.ts';
import type { SchemaIssue } from './say-issue.ts';
import { sayIssue } from './say-issue.ts';

export type ParsedDocument =
  | { readonly document: PlannerDocument; readonly issues: readonly [] }
  | { readonly document: null; readonly issues: readonly SchemaIssue[] };

/** Parses the JSON of the current version: the whole document, or every issue that stands in its way. */
export function parseDocument(found: JsonObject): ParsedDocument {
  const result = documentSchema.safeParse(found);
  return result.success
    ? { document: result.data, issues: [] }
    : { document: null, issues: result.error.issues };
}

/** A finding and the path in the JSON that it speaks of. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly path: JsonPath;
}

/** Issues as errors that name the record, the field and the rule; after the first few hundred, their number. */
export function issueFindings(found: JsonObject, issues: readonly SchemaIssue[]): readonly PlacedFinding[] {
  const listed = issues.slice(0, limits.findingsPerCode).map((issue) => {
    const { path, rule, next } = sayIssue(issue, (at) => valueAt(found, at));
    const about = placeOfPath(found, path);
    const say = `${placeWords(about, path)} ${rule}.`;
    return { finding: error('invalid-value', about, say, next), path };
  });
  const rest = issues.length - listed.length;
  if (rest === 0) return listed;
  const say = `There are ${rest} more values that break a rule; the first ${listed.length} are listed.`;
  const next = 'Mend the listed ones first; the rest often have the same cause.';
  const about = { collection: 'document', id: null, field: null } as const;
  return [...listed, { finding: error('more-invalid-values', about, say, next), path: [] }];
}

function error(code: string, about: Finding['about'], say: string, next: string): Finding {
  return { code, severity: 'error', about, position: null, say, next };
}
