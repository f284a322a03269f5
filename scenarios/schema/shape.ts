import type { z } from 'zod';

/** One field of a record, in the order of its schema. */
export interface Field {
  readonly key: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
  /** Value of a field left out; `undefined` where the field is required. */
  readonly defaultValue: unknown;
}

/**
 * What a schema says of the form of a value, and nothing else: the keys of a record in their order, their
 * defaults, lists and alternatives. The canonical text, the search for unknown fields and the generators of
 * the tests read this instead of the schema library's own structures.
 */
export type Shape =
  | {
      readonly kind: 'record';
      readonly fields: readonly Field[];
      readonly fieldByKey: ReadonlyMap<string, Field>;
    }
  | { readonly kind: 'list'; readonly element: Shape }
  | { readonly kind: 'either'; readonly options: readonly Shape[] }
  | { readonly kind: 'word'; readonly words: ReadonlySet<unknown> }
  | { readonly kind: 'scalar'; readonly type: 'string' | 'number' | 'boolean' | 'null' }
  | { readonly kind: 'json' };

const shapes = new WeakMap<z.core.$ZodType, Shape>();

/** The shape of a schema; the same schema gives the same object. A kind of schema no file uses is refused. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const shape = build(schema);
  shapes.set(schema, shape);
  return shape;
}

type Definition = z.core.$ZodTypes['_zod']['def'];

function definitionOf(schema: z.core.$ZodType): Definition {
  return (schema as z.ZodType).def as Definition;
}

function build(schema: z.core.$ZodType): Shape {
  const def = definitionOf(schema);
  if (def.type === 'object') {
    const fields = Object.entries(def.shape).map(([key, value]) => fieldOf(key, value));
    return { kind: 'record', fields, fieldByKey: new Map(fields.map((field) => [field.key, field])) };
  }
  if (def.type === 'array') return { kind: 'list', element: shapeOf(def.element) };
  if (def.type === 'union') return { kind: 'either', options: def.options.map(shapeOf) };
  if (def.type === 'nullable') {
    return { kind: 'either', options: [{ kind: 'scalar', type: 'null' }, shapeOf(def.innerType)] };
  }
  if (def.type === 'default') return shapeOf(def.innerType);
  if (def.type === 'enum') return { kind: 'word', words: new Set(Object.values(def.entries)) };
  if (def.type === 'literal') return { kind: 'word', words: new Set(def.values) };
  if (def.type === 'string' || def.type === 'number' || def.type === 'boolean' || def.type === 'null') {
    return { kind: 'scalar', type: def.type };
  }
  // The only recursive type of the file is z.json().
  if (def.type === 'lazy') return { kind: 'json' };
  throw new TypeError(`A scenario file has no schema of type ${def.type}.`);
}

function fieldOf(key: string, schema: z.core.$ZodType): Field {
  const def = definitionOf(schema);
  const isDefaulted = def.type === 'default';
  return {
    key,
    shape: shapeOf(schema),
    isRequired: !isDefaulted,
    defaultValue: isDefaulted ? def.defaultValue : undefined,
  };
}

/** Whether a value is an object with keys, as opposed to a list or `null`. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The alternative that a value is written in: the first one whose form it has; `null` when it has none. */
export function optionFor(options: readonly Shape[], value: unknown): Shape | null {
  return options.find((option) => hasForm(option, value)) ?? null;
}

function hasForm(shape: Shape, value: unknown): boolean {
  if (shape.kind === 'record')
    return isRecord(value) && shape.fields.every((field) => marksForm(field, value));
  if (shape.kind === 'list') return Array.isArray(value);
  if (shape.kind === 'either') return shape.options.some((option) => hasForm(option, value));
  if (shape.kind === 'word') return shape.words.has(value);
  if (shape.kind === 'scalar') return shape.type === 'null' ? value === null : typeof value === shape.type;
  return value !== undefined;
}

/** Alternatives differ by their required keys and by their words (`kind: 'share'`). */
function marksForm(field: Field, value: Record<string, unknown>): boolean {
  if (!field.isRequired) return true;
  if (!Object.hasOwn(value, field.key)) return false;
  return field.shape.kind !== 'word' || field.shape.words.has(value[field.key]);
}
