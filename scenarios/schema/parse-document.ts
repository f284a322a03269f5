import type { Finding } from '../checks/finding.ts';
import type { PlannerDocument } from './document.ts';
import { document as documentSchema } from './document.ts';
import type { JsonObject, JsonPath } from './json.ts';
import { valueAt } from './json.ts';
import { limits } from './limits.ts';
import { placeOfPath, placeWords } from './place-of-path.ts';
import { sayIssue } from './say-issue.ts';

export interface ParsedDocument {
  readonly document: PlannerDocument | null;
  readonly findings: readonly Finding[];
  /** Path of each finding in the JSON, in the same order. */
  readonly paths: readonly JsonPath[];
}

/** Parses the JSON of the current version; every issue is an error that names the record, the field and the rule. */
export function parseDocument(found: JsonObject): ParsedDocument {
  const result = documentSchema.safeParse(found);
  if (result.success) return { document: result.data, findings: [], paths: [] };
  const { issues } = result.error;
  const listed = issues.slice(0, limits.findingsPerCode).map((issue) => {
    const { path, rule, next } = sayIssue(issue, (at) => valueAt(found, at));
    const about = placeOfPath(found, path);
    const finding: Finding = {
      code: 'invalid-value',
      severity: 'error',
      about,
      position: null,
      say: `${placeWords(about, path)} ${rule}.`,
      next,
    };
    return { finding, path };
  });
  const findings = listed.map((each) => each.finding);
  const paths = listed.map((each) => each.path);
  if (issues.length > listed.length) {
    findings.push({
      code: 'more-invalid-values',
      severity: 'error',
      about: { collection: 'document', id: null, field: null },
      position: null,
      say: `There are ${issues.length - listed.length} more values that break a rule; the first ${listed.length} are listed.`,
      next: 'Mend the listed ones first; the rest often have the same cause.',
    });
    paths.push([]);
  }
  return { document: null, findings, paths };
}
