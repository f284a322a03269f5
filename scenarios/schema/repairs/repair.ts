import type { Finding } from '../../checks/finding.ts';
import type { SchemaIssue } from '../say-issue.ts';
import type { JsonObject } from '../json.ts';

export interface Repaired {
  readonly document: JsonObject;
  /** One warning for each thing mended; empty when nothing was. */
  readonly findings: readonly Finding[];
}

/**
 * Mends one thing that can be mended without guessing, and says so. A repair never changes what a planner
 * could have meant, and leaves a document it has nothing to do with as it is. `issues` are what the schema
 * refuses in the document as it was found.
 */
export type Repair = (document: JsonObject, issues: readonly SchemaIssue[]) => Repaired;
