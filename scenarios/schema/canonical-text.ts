import type { Network } from '../domain/network.ts';
import { collections, network as networkSchema } from '../domain/network.ts';
import type { Override } from '../domain/scenario.ts';
import { override as overrideSchema, scenario as scenarioSchema } from '../domain/scenario.ts';
import { settings as settingsSchema } from '../domain/settings.ts';
import type { PlannerDocument } from './document.ts';
import { document as documentSchema } from './document.ts';
import type { Field, Shape } from './shape.ts';
import { optionFor, shapeOf } from './shape.ts';

/*
 * Canonical text: the one way to write a document.
 *
 * - UTF-8, `\n`, two spaces of indent, a newline at the end.
 * - Keys in the order of the schema; unknown ones after them, sorted.
 * - Records of a network sorted by id (currencies by code), by code unit. Periods, scenarios and overrides
 *   keep their order, which means something.
 * - One record a line; settings and scenarios one field a line.
 * - A field that holds its default is left out; −0 is written 0.
 *
 * Hence: the same content gives the same bytes, parse(serialise(x)) = x up to the order of records, and
 * serialise(parse(serialise(x))) = serialise(x).
 */

type Write = (value: unknown, indent: string) => string;

/** Records written one field a line. Everything inside another record goes on that record's line. */
const spread: ReadonlySet<Shape> = new Set(
  [documentSchema, networkSchema, settingsSchema, scenarioSchema].map(shapeOf),
);
const networkShape = shapeOf(networkSchema);
const sortedKeys: ReadonlySet<string> = new Set(collections);

const writers = new Map<Shape, Write>();
function writerOf(shape: Shape): Write {
  let write = writers.get(shape);
  if (write === undefined) {
    write = buildWriter(shape);
    writers.set(shape, write);
  }
  return write;
}

function buildWriter(shape: Shape): Write {
  if (shape.kind === 'record') return recordWriter(shape);
  if (shape.kind === 'list') {
    const element = writerOf(shape.element);
    return (value, indent) =>
      `[${(value as readonly unknown[]).map((each) => element(each, indent)).join(', ')}]`;
  }
  if (shape.kind === 'either') {
    const { options } = shape;
    options.forEach(writerOf);
    return (value, indent) => {
      if (value === null) return 'null';
      if (typeof value === 'string') return JSON.stringify(value);
      const option = optionFor(options, value);
      return option === null ? jsonText(value) : writerOf(option)(value, indent);
    };
  }
  return jsonText;
}

interface FieldWriter {
  readonly key: string;
  readonly label: string;
  readonly defaultValue: unknown;
  readonly defaultText: string | null;
  readonly write: Write;
}

function fieldWriter(field: Field, owner: Shape): FieldWriter {
  const isBlock = spread.has(owner) && field.shape.kind === 'list';
  const write = isBlock
    ? blockWriter(field.shape, owner === networkShape && sortedKeys.has(field.key))
    : writerOf(field.shape);
  return {
    key: field.key,
    label: `${JSON.stringify(field.key)}: `,
    defaultValue: field.defaultValue,
    defaultText: field.isRequired ? null : write(field.defaultValue, ''),
    write,
  };
}

function recordWriter(shape: Shape & { kind: 'record' }): Write {
  const fields = shape.fields.map((field) => fieldWriter(field, shape));
  const isSpread = spread.has(shape);
  return (value, indent) => {
    const record = value as Readonly<Record<string, unknown>>;
    const inner = isSpread ? `${indent}  ` : indent;
    const parts: string[] = [];
    let known = 0;
    for (const { key, label, defaultValue, defaultText, write } of fields) {
      const held = record[key];
      if (held === undefined) continue;
      known++;
      if (held === defaultValue) continue;
      const text = write(held, inner);
      if (text !== defaultText) parts.push(label + text);
    }
    const keys = Object.keys(record);
    if (keys.length !== known) parts.push(...unknownParts(record, keys, shape));
    if (parts.length === 0) return '{}';
    return isSpread ? `{\n${inner}${parts.join(`,\n${inner}`)}\n${indent}}` : `{ ${parts.join(', ')} }`;
  };
}

function unknownParts(
  record: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  shape: Shape & { kind: 'record' },
): readonly string[] {
  return keys
    .filter((key) => !shape.fieldByKey.has(key) && record[key] !== undefined)
    .sort(byCodeUnit)
    .map((key) => `${JSON.stringify(key)}: ${jsonText(record[key])}`);
}

/** A list with one record a line. */
function blockWriter(shape: Shape, isSorted: boolean): Write {
  if (shape.kind !== 'list') throw new TypeError('Only a list is written one record a line.');
  const element = writerOf(shape.element);
  return (value, indent) => {
    const list = value as readonly unknown[];
    if (list.length === 0) return '[]';
    const inner = `${indent}  `;
    const lines = isSorted
      ? sortedLines(list as readonly Identified[], (each) => element(each, inner))
      : list.map((each) => element(each, inner));
    return `[\n${inner}${lines.join(`,\n${inner}`)}\n${indent}]`;
  };
}

interface Identified {
  readonly id?: string;
  readonly code?: string;
}

/** Two records with one id are a finding elsewhere; here their texts decide, so that the bytes stay the same. */
function sortedLines(list: readonly Identified[], text: (each: Identified) => string): readonly string[] {
  const keyed = list.map((each) => ({ id: each.id ?? each.code ?? '', text: text(each) }));
  keyed.sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.text, b.text));
  return keyed.map((each) => each.text);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Any JSON value on one line, keys sorted. */
function jsonText(value: unknown): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`A scenario file cannot hold the number ${value}.`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    const parts = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort(byCodeUnit)
      .map((key) => `${JSON.stringify(key)}: ${jsonText(record[key])}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** The text of a scenario file. Throws `RangeError` on a number that is not finite; no parsed document has one. */
export function serialiseDocument(document: PlannerDocument): string {
  return `${writerOf(shapeOf(documentSchema))(document, '')}\n`;
}

/** The text of a network by itself, as it stands in the file but without its indent. */
export function serialiseNetwork(network: Network): string {
  return `${writerOf(networkShape)(network, '')}\n`;
}

/**
 * Everything that a plan answers: a network and the overrides applied to it, in order. Its hash tells whether
 * a stored plan is stale. View, stored plans and other scenarios are no part of it.
 */
export function inputsText(network: Network, overrides: readonly Override[]): string {
  return `${serialiseNetwork(network)}${serialiseOverrides(overrides)}`;
}

/** The part of `inputsText` behind the network: many scenarios share the network's own text. */
export function serialiseOverrides(overrides: readonly Override[]): string {
  const write = writerOf(shapeOf(overrideSchema));
  const lines = overrides.map((each) => write(each, ''));
  return `[\n${lines.join(',\n')}\n]\n`;
}
