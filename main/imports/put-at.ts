import type { Fields } from '../../scenarios/overrides/plain-value.ts';

/**
 * The record with a value at a path; what it shares with the old one stays shared. Keys of digits are places in a list. A
 * name that is one text becomes one by language as soon as another language comes.
 */
export function putAt(record: Fields, path: readonly string[], value: unknown, isName: boolean): Fields {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return { ...record, [key]: value };
  const inner = record[key];
  if (isName && rest.length === 1) return { ...record, [key]: nameWith(inner, rest[0]!, value) };
  if (/^\d+$/.test(rest[0]!)) {
    const list = Array.isArray(inner) ? [...(inner as unknown[])] : [];
    const place = Number(rest[0]);
    const item = (typeof list[place] === 'object' ? list[place] : { fromQuantity: 0 }) as Fields;
    list[place] = putAt(item, rest.slice(1), value, false);
    return { ...record, [key]: list };
  }
  const into = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Fields) : {};
  return { ...record, [key]: putAt(into, rest, value, isName) };
}

function nameWith(name: unknown, language: string, value: unknown): unknown {
  if (typeof name === 'object' && name !== null) return { ...name, [language]: value };
  if (language === 'en') return value;
  // A name without English stands under the one that it has.
  return { en: typeof name === 'string' ? name : value, [language]: value };
}

/** What stands at a path; `undefined` where nothing does. */
export function valueAtPath(record: Fields, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Fields)[key];
  }
  return value;
}
