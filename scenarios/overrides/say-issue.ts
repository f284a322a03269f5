import type { z } from 'zod';

/** The first thing that does not fit, in one clause: where in the record, and the rule. */
export function sayIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'it does not fit';
  const where = issue.path.join('/');
  const rule = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  return where === '' ? rule : `${where}: ${rule}`;
}
