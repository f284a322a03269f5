import { describe, expect, it } from 'vitest';
import type { Json } from '../../../scenarios/schema/json.ts';
import { isJsonObject } from '../../../scenarios/schema/json.ts';
import { jsonSchema } from '../../../scenarios/schema/json-schema.ts';
import { sayIssue } from '../../../scenarios/schema/say-issue.ts';

/** Every pattern that the schema asks of a text, dates apart, which have a format of their own. */
function patternsIn(schema: Json): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(patternsIn);
  if (!isJsonObject(schema)) return [];
  const { pattern, format } = schema;
  const own = typeof pattern === 'string' && format === undefined ? [pattern] : [];
  return [...own, ...Object.values(schema).flatMap(patternsIn)];
}

describe('sayIssue', () => {
  it('has words for each of the 6 patterns of the schema, and shows none of them', () => {
    const patterns = [...new Set(patternsIn(jsonSchema()))];
    expect(patterns).toHaveLength(6);
    for (const pattern of patterns) {
      const { rule } = sayIssue(
        { code: 'invalid_format', format: 'regex', pattern: `/${pattern}/`, path: [], message: '' },
        () => '?',
      );
      expect(rule).toMatch(/^must be an? [^/^]+$/);
    }
  });

  it('says of a rate of 12.5 above 10 how 12.5 % is written', () => {
    const issue = { code: 'too_big', origin: 'number', maximum: 10, inclusive: true, message: '' } as const;
    expect(sayIssue({ ...issue, path: ['rate'] }, () => 12.5)).toMatchObject({
      rule: 'must be at most 10',
      next: 'A rate is a share of value: 12.5 % is written 0.125; it is 12.5.',
    });
    expect(sayIssue({ ...issue, path: ['latitude'] }, () => 12.5).next).toBe(
      'Correct the value; it is 12.5.',
    );
  });

  it('names the 2 choices of a field that is missing', () => {
    const values = ['each', 'total'];
    const issue = { code: 'invalid_value', values, message: '' } as const;
    expect(sayIssue({ ...issue, path: ['acrossPeriods'] }, () => undefined).next).toBe(
      'Add the field with "each" or "total".',
    );
  });
});
