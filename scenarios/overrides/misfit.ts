import type { z } from 'zod';
import { valueAt, type Json } from '../schema/json.ts';
import { sayIssue } from '../schema/say-issue.ts';

/** Why a value does not fit, for the end of a sentence, and what to do. */
export interface Misfit {
  readonly trouble: string;
  readonly next: string;
}

/** Says the first issue of a value that its schema refuses: which field, and the rule. */
export function misfit(error: z.ZodError, value: unknown): Misfit {
  const [issue] = error.issues;
  if (issue === undefined) return { trouble: 'it does not fit', next: 'State a value that fits.' };
  const { path, rule, next } = sayIssue(issue, (way) => valueAt(value as Json, way));
  return { trouble: `${path.length === 0 ? 'it' : path.join('/')} ${rule}`, next };
}
