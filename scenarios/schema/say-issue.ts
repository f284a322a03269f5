import type { z } from 'zod';
import type { Json, JsonPath } from './json.ts';

/** An issue of the schema, in the planner's words: the rule that the value breaks, and where inside it. */
export interface SaidIssue {
  readonly path: JsonPath;
  readonly rule: string;
  readonly next: string;
}

/** What the schema refuses, as the schema library tells it. */
export type SchemaIssue = z.core.$ZodIssue;

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record',
  record: 'a record',
  null: 'null',
};

const patternWords: Readonly<Record<string, string>> = {
  '/^[a-z][a-z0-9_]*$/': 'must be an id: a lower-case letter, then lower-case letters, digits or underscores',
  '/^@?[a-z][a-z0-9_]*$/':
    'must be an id, or a group written @id, in lower-case letters, digits and underscores',
  '/^[A-Z]{3}$/': 'must be a currency code of three capital letters, such as USD',
  '/^[0-9][0-9.]{0,13}$/': 'must be an HS prefix: digits, with or without dots',
  '/^[0-9.]{0,14}$/': 'must be an HS prefix: digits, with or without dots',
  '/^[0-9]{2}[0-9.]{0,12}$/': 'must be an HS code: at least two digits, then digits with or without dots',
};

/** Says one issue. `found` is the value at its path; `undefined` where the field is left out. */
export function sayIssue(issue: SchemaIssue, found: (path: JsonPath) => Json | undefined): SaidIssue {
  const path = keysOf(issue);
  const value = found(path);
  if (value === undefined) {
    const choices = choicesOf(issue);
    const next = choices === null ? 'Add the field.' : `Add the field with ${listed(choices)}.`;
    return { path, rule: 'is missing, and it has no default', next };
  }
  if (issue.code === 'invalid_type') {
    return {
      path,
      rule: `must be ${typeWord(issue.expected)}, not ${shown(value)}`,
      next: 'Replace the value.',
    };
  }
  if (issue.code === 'too_small') {
    return { path, ...bound(issue.origin, issue.minimum, issue.inclusive ?? true, 'least'), ...was(value) };
  }
  if (issue.code === 'too_big') {
    const { rule } = bound(issue.origin, issue.maximum, issue.inclusive ?? true, 'most');
    return { path, rule, ...(isRate(path) ? asShare(value) : was(value)) };
  }
  if (issue.code === 'invalid_format') {
    const rule =
      issue.format === 'date'
        ? 'must be a date of the calendar, written YYYY-MM-DD'
        : issue.format === 'datetime'
          ? 'must be a time in UTC, written YYYY-MM-DDThh:mm:ssZ'
          : (patternWords[issue.pattern ?? ''] ?? `must have the form ${issue.pattern ?? issue.format}`);
    return { path, rule, ...was(value) };
  }
  if (issue.code === 'invalid_value') {
    return {
      path,
      rule: `must be ${listed(issue.values)}, not ${shown(value)}`,
      next: 'Choose one of these.',
    };
  }
  if (issue.code === 'invalid_union') return sayUnion(issue, path, value, found);
  return { path, rule: 'does not hold a value this field can take', ...was(value) };
}

/** The values that a field may have, where they are few. */
function choicesOf(issue: SchemaIssue): readonly unknown[] | null {
  if (issue.code === 'invalid_value') return issue.values;
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : null;
}

/** Of the alternatives, speaks of the one whose form the value has; where it has none, names them all. */
function sayUnion(
  issue: SchemaIssue & { code: 'invalid_union' },
  path: JsonPath,
  value: Json,
  found: (path: JsonPath) => Json | undefined,
): SaidIssue {
  if ('options' in issue && Array.isArray(issue.options)) {
    return {
      path,
      rule: `must be ${listed(issue.options)}, not ${shown(value)}`,
      next: 'Choose one of these.',
    };
  }
  const inside = issue.errors
    .filter((errors) => errors.every((each) => each.path.length > 0 || !refusesForm(each)))
    .flatMap((errors) => errors.slice(0, 1))
    .map((each) => ({ ...each, path: [...path, ...each.path] }));
  const stated = inside.find((each) => found(keysOf(each)) !== undefined);
  if (stated !== undefined) return sayIssue(stated, found);
  const missing = inside.map((each) => String(each.path.at(-1)));
  if (missing.length > 1) {
    return { path, rule: `must state exactly one of ${missing.join(', ')}`, next: 'Complete the record.' };
  }
  const [only] = inside;
  if (only !== undefined) return sayIssue(only, found);
  const types = issue.errors
    .flat()
    .map((each) => (each.code === 'invalid_type' ? typeWord(each.expected) : null));
  const words = [...new Set(types.filter((each) => each !== null))];
  const rule =
    words.length === 0 ? `cannot be ${shown(value)}` : `must be ${words.join(' or ')}, not ${shown(value)}`;
  return { path, rule, next: 'Replace the value.' };
}

function refusesForm(issue: SchemaIssue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function typeWord(type: string): string {
  return typeWords[type] ?? type;
}

/** Where an issue is; JSON has no keys that are symbols. */
export function keysOf(issue: SchemaIssue): JsonPath {
  return issue.path.filter((key) => typeof key !== 'symbol');
}

function bound(
  origin: string,
  limit: number | bigint,
  isInclusive: boolean,
  side: 'least' | 'most',
): { rule: string } {
  if (origin === 'string') return { rule: `must have at ${side} ${limit} characters` };
  if (origin === 'array') return { rule: `must have at ${side} ${limit} entries` };
  if (isInclusive) return { rule: `must be at ${side} ${limit}` };
  return { rule: side === 'least' ? `must be more than ${limit}` : `must be less than ${limit}` };
}

function was(value: Json): { next: string } {
  return { next: `Correct the value; it is ${shown(value)}.` };
}

function isRate(path: JsonPath): boolean {
  return /rate$/i.test(String(path.at(-1)));
}

/** Percentages are the usual reason for a rate above its maximum. */
function asShare(value: Json): { next: string } {
  return { next: `A rate is a share of value: 12.5 % is written 0.125; it is ${shown(value)}.` };
}

function listed(values: readonly unknown[]): string {
  return values.map((each) => JSON.stringify(each)).join(' or ');
}

/** A value as it may stand in a sentence: short ones as they are, long ones by their kind. */
function shown(value: Json): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a record';
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
