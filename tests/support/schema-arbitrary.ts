import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../scenarios/schema/json.ts';
import { isJsonObject } from '../../scenarios/schema/json.ts';

/** Any JSON that a scenario file may hold in a free place: no −0, no `__proto__`, nested a little. */
export const arbitraryJson: fc.Arbitrary<Json> = fc
  .json({ maxDepth: 2 })
  .filter((text) => !text.includes('__proto__'))
  .map((text) => withoutMinusZero(JSON.parse(text) as Json));

/**
 * A generator of the values that a JSON Schema admits, derived from the schema alone. Fields with a default are
 * sometimes left out, and records sometimes hold a field that the schema does not know.
 */
export function arbitraryOf(schema: JsonObject): fc.Arbitrary<Json> {
  if ('$ref' in schema) return arbitraryJson;
  if ('const' in schema) return fc.constant(schema['const'] ?? null);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum']);
  for (const key of ['anyOf', 'oneOf']) {
    const options = schema[key];
    if (Array.isArray(options)) return fc.oneof(...options.filter(isJsonObject).map(arbitraryOf));
  }
  const { type } = schema;
  if (Array.isArray(type)) return fc.oneof(...type.map((each) => arbitraryOf({ ...schema, type: each })));
  if (type === 'object') return arbitraryRecord(schema);
  if (type === 'array') return arbitraryList(schema);
  if (type === 'string') return arbitraryText(schema);
  if (type === 'number' || type === 'integer') return arbitraryNumber(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  throw new TypeError(`No generator for the schema ${JSON.stringify(schema).slice(0, 80)}.`);
}

function arbitraryList(schema: JsonObject): fc.Arbitrary<Json> {
  const minLength = numberIn(schema, 'minItems') ?? 0;
  const maxLength = Math.min(numberIn(schema, 'maxItems') ?? Infinity, minLength + 3);
  return fc.array(arbitraryOf(objectIn(schema, 'items')), { minLength, maxLength });
}

function arbitraryRecord(schema: JsonObject): fc.Arbitrary<Json> {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const fields = Object.entries(objectIn(schema, 'properties')).map(([key, field]) => {
    const drawn = arbitraryOf(isJsonObject(field) ? field : {});
    return [key, drawn] as const;
  });
  const known = fc.record(Object.fromEntries(fields), {
    requiredKeys: required.filter((key) => typeof key === 'string'),
    noNullPrototype: true,
  });
  const unknown = fc.option(fc.tuple(fc.stringMatching(/^x[A-Z][a-z]{0,4}$/), arbitraryJson), {
    nil: null,
    freq: 8,
  });
  return fc.tuple(known, unknown).map(([record, extra]) => {
    return extra === null ? record : { ...record, [extra[0]]: extra[1] };
  });
}

function arbitraryText(schema: JsonObject): fc.Arbitrary<string> {
  if (schema['format'] === 'date') {
    const day = 86_400_000;
    return fc
      .integer({ min: Date.parse('1990-01-01') / day, max: Date.parse('2060-12-31') / day })
      .map((days) => new Date(days * day).toISOString().slice(0, 10));
  }
  const maximum = numberIn(schema, 'maxLength') ?? 40;
  const { pattern } = schema;
  if (typeof pattern === 'string') {
    return fc.stringMatching(new RegExp(pattern), { size: 'xsmall' }).map((text) => text.slice(0, maximum));
  }
  const minimum = numberIn(schema, 'minLength') ?? 0;
  return fc
    .string({ minLength: minimum, maxLength: Math.min(maximum, 12), unit: 'grapheme' })
    .filter((text) => text.length <= maximum);
}

function arbitraryNumber(schema: JsonObject): fc.Arbitrary<number> {
  const least = numberIn(schema, 'minimum') ?? numberIn(schema, 'exclusiveMinimum') ?? -1e9;
  const most = numberIn(schema, 'maximum') ?? numberIn(schema, 'exclusiveMaximum') ?? 1e9;
  if (schema['type'] === 'integer')
    return fc.integer({ min: Math.ceil(least), max: Math.min(most, 2 ** 31 - 1) });
  const drawn = fc.double({
    min: least,
    max: most,
    noNaN: true,
    minExcluded: 'exclusiveMinimum' in schema,
    maxExcluded: 'exclusiveMaximum' in schema,
  });
  return drawn.map((value) => (value === 0 ? 0 : value));
}

function withoutMinusZero(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function objectIn(schema: JsonObject, key: string): JsonObject {
  const value = schema[key];
  return isJsonObject(value) ? value : {};
}

function numberIn(schema: JsonObject, key: string): number | null {
  const value = schema[key];
  return typeof value === 'number' ? value : null;
}
