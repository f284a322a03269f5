import type { Collection } from '../../../scenarios/domain/network.ts';
import { recordSchemas } from '../../../scenarios/overrides/record-schema.ts';
import type { SchemaIssue } from '../../../scenarios/schema/say-issue.ts';
import { said, type Said } from '../../i18n/said.ts';
import { withValue } from '../../store/records.ts';
import type { AnyRecord, FieldPath, Json } from '../../store/content.ts';
import { misfitMessages as messages } from './misfit-messages.ts';

/**
 * Which rule of its schema a value breaks in a record, in the planner's language and in the unit of the field, which `showLimit`
 * writes. `null` where the value fits, or breaks a rule that only the schema has words for.
 */
export function sayMisfit(
  collection: Collection,
  record: AnyRecord,
  path: FieldPath,
  value: Json,
  showLimit: (limit: number) => string,
): Said | null {
  const fit = recordSchemas[collection].safeParse(withValue(record, path, value));
  const issue = fit.error?.issues.find((each) => path.every((key, n) => String(each.path[n]) === key));
  return issue === undefined ? null : sayIssue(issue, showLimit);
}

function sayIssue(issue: SchemaIssue, showLimit: (limit: number) => string): Said | null {
  if (issue.code === 'invalid_type' && issue.expected === 'int') return said(messages.whole);
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return null;
  const isLeast = issue.code === 'too_small';
  const limit = Number(isLeast ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    return said(isLeast ? messages.fewestCharacters : messages.mostCharacters, { limit });
  }
  if (issue.origin === 'array') {
    return said(isLeast ? messages.fewestEntries : messages.mostEntries, { limit });
  }
  const isInclusive = issue.inclusive ?? true;
  const message = isLeast
    ? isInclusive
      ? messages.atLeast
      : messages.moreThan
    : isInclusive
      ? messages.atMost
      : messages.lessThan;
  return said(message, { limit: showLimit(limit) });
}
