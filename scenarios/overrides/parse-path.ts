import type { Condition, OverridePath, RecordChoice, Step, Term } from './path.ts';
import { isCollection } from './record-schema.ts';

/** A path, or why the text is none. */
export type ParsedPath = { readonly path: OverridePath } | { readonly trouble: string };

/** Reads the text of `at`; the grammar is at `OverridePath`. Says nothing about whether the place exists. */
export function parsePath(at: string): ParsedPath {
  const parts = /^([^[\]/]+)(\[([^\]]*)\])?(?:\/(.*))?$/s.exec(at);
  const root = unescaped(parts?.[1] ?? null);
  if (parts === null || root === null) return { trouble: 'it does not begin with a name' };
  const conditionsText = parts[3];
  const rest = parts[4] === undefined ? [] : parts[4].split('/');

  if (!isCollection(root)) {
    if (conditionsText !== undefined)
      return { trouble: `"${root}" is no collection, so it cannot be filtered` };
    return withSteps(root, null, rest);
  }
  if (conditionsText !== undefined) {
    const conditions = conditionsText.split('&').map(parsedCondition);
    const bad = conditions.findIndex((each) => each === null);
    if (bad >= 0) return { trouble: `"${conditionsText.split('&')[bad]}" is no condition like mode=sea` };
    return withSteps(root, { kind: 'where', conditions: conditions.filter((each) => each !== null) }, rest);
  }
  const [chosen, ...steps] = rest;
  if (chosen === undefined) return withSteps(root, null, []);
  if (chosen === '*') return withSteps(root, { kind: 'every' }, steps);
  const terms = parsedTerms(chosen);
  if (terms === null || terms.some(({ text }) => text === ''))
    return { trouble: `"${chosen}" names no record` };
  return withSteps(root, { kind: 'terms', terms }, steps);
}

function withSteps(root: string, records: RecordChoice | null, texts: readonly string[]): ParsedPath {
  const steps: Step[] = [];
  for (const text of texts) {
    const name = unescaped(text);
    if (text === '*') steps.push({ kind: 'every' });
    else if (text === '') return { trouble: 'a name between two slashes is missing' };
    else if (name === null) return { trouble: `"${text}" holds a character that must be escaped` };
    else steps.push({ kind: 'key', text: name });
  }
  return { path: { root, records, steps } };
}

function parsedCondition(text: string): Condition | null {
  const [fieldText, valueText, ...more] = text.split('=');
  if (fieldText === undefined || fieldText === '' || valueText === undefined || more.length > 0) return null;
  const field = unescaped(fieldText);
  const terms = valueText === '*' ? null : parsedTerms(valueText);
  return field === null || terms === null ? null : { field, terms };
}

function parsedTerms(text: string): readonly Term[] | null {
  const terms: Term[] = [];
  for (const each of text.split(',')) {
    const isGroup = each.startsWith('@');
    const value = unescaped(isGroup ? each.slice(1) : each, '');
    if (value === null || (isGroup && value === '')) return null;
    terms.push({ kind: isGroup ? 'group' : 'value', text: value });
  }
  return terms;
}

/** The name that a text stands for; `null` when it holds a special character that is not escaped. */
function unescaped(text: string | null, ofEmpty: string | null = null): string | null {
  if (text === '%') return '';
  if (text === null || text === '') return ofEmpty;
  if (/[[\]&=,*@]|%(?![0-9A-F]{2})/.test(text)) return null;
  return text.replaceAll(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
