import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { parsePath } from '../../../scenarios/overrides/parse-path.ts';
import type { Condition, RecordChoice, Step, Term } from '../../../scenarios/overrides/path.ts';
import { isCollection } from '../../../scenarios/overrides/record-schema.ts';
import type { AnyRecord, FieldPath, Json } from '../../store/content.ts';
import { recordsOf, withValue } from '../../store/records.ts';
import { percent } from '../network/codec.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { columnTitle } from '../network/column-title.ts';
import { columnsOf, sharedCurrency, type RecordColumn } from '../network/columns-of.ts';
import { defaultOf } from '../network/field-default.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { percentSettings, settingTitles } from '../network/setting-titles.ts';
import { recordById } from '../network/record-by-id.ts';
import { tables } from '../network/table-list.ts';
import { scenarioMessages as messages } from './messages.ts';

/** An override as a planner reads it. */
export interface OverrideWords {
  /** The record by its name, or which records of a table; the path as it stands where it cannot be read. */
  readonly what: string;
  /** The field by its title; empty where the override speaks of whole records. */
  readonly field: string;
  /** The value with its unit, or what is done. */
  readonly becomes: string;
}

/** The words of an override. Records are looked for in the networks in order: one that is removed is in Base alone, one that is added is not. */
export function sayOverride(
  override: Override,
  networks: readonly Network[],
  context: ColumnContext,
): OverrideWords {
  const { say } = context.text;
  const parsed = parsePath(override.at);
  const becomes = plainly(override, context);
  if ('trouble' in parsed) return { what: override.at, field: '', becomes };
  const { root, records, steps } = parsed.path;
  const path = steps.map(keyOf);
  if (root === 'settings') {
    const title = settingTitles[path[0] ?? ''];
    const field =
      title === undefined ? path : [say(title, { currency: context.baseCurrency }), ...path.slice(1)];
    const told = percentSettings.has(path.join('/')) ? plainly(inPercent(override), context) : becomes;
    return { what: say(messages.settings), field: field.join(' / '), becomes: told };
  }
  if (!isCollection(root)) return { what: override.at, field: '', becomes };
  const title = say(tables[root].one);
  if (records === null) {
    const added = 'add' in override && isRecord(override.add) ? override.add : null;
    const name = added === null ? '' : nameIn(root, added as unknown as AnyRecord, context);
    return { what: name === '' ? title : `${title}: ${name}`, field: '', becomes };
  }
  const one = oneOf(root, records, networks);
  const sample = one ?? networks.flatMap((network) => recordsOf(network, root).slice(0, 1))[0];
  const what = one === undefined ? chosen(root, records, sample, context) : nameOfRecord(root, one, context);
  if (path.length === 0) return { what, field: '', becomes };
  const column = sample === undefined ? null : columnOf(root, path, sample, context);
  return {
    what,
    field: columnTitle({ collection: root, id: null, field: path.join('/') }, say),
    becomes: column === null || sample === undefined ? becomes : withUnit(override, column, sample, becomes),
  };
}

/** The same with its amount in per cent. */
function inPercent(override: Override): Override {
  if ('to' in override && typeof override.to === 'number') return { ...override, to: percent(override.to) };
  if ('add' in override && typeof override.add === 'number')
    return { ...override, add: percent(override.add) };
  return override;
}

const keyOf = (step: Step) => (step.kind === 'every' ? '*' : step.text);

const isRecord = (value: Json | undefined) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function oneOf(root: Collection, records: RecordChoice, networks: readonly Network[]): AnyRecord | undefined {
  const [term, ...others] = records.kind === 'terms' ? records.terms : [];
  if (term?.kind !== 'value' || others.length > 0) return undefined;
  return networks.map((network) => recordById(network, root, term.text)).find((found) => found !== undefined);
}

/** A new record's own name; nothing is known of the records that it joins before it is there. */
function nameIn(root: Collection, record: AnyRecord, context: ColumnContext): string {
  try {
    return nameOfRecord(root, record, context);
  } catch {
    // An override of a file may add what is no record; the findings say so.
    return '';
  }
}

/** Several records in words: `Lanes, mode: sea`. */
function chosen(
  root: Collection,
  records: RecordChoice,
  sample: AnyRecord | undefined,
  context: ColumnContext,
): string {
  const { say } = context.text;
  const title = say(tables[root].title);
  if (records.kind === 'every') return say(messages.everyRecord, { table: title });
  if (records.kind === 'terms') {
    return say(messages.someRecords, { table: title, which: joined(records.terms.map(named), context) });
  }
  const which = records.conditions.map((condition) => conditionWords(root, condition, sample, context));
  return say(messages.someRecords, { table: title, which: joined(which, context) });

  function named(term: Term): string {
    if (term.kind === 'group') return context.directory('groups').show(term.text);
    return isNamed(root) ? context.directory(root).show(term.text) : term.text;
  }
}

const namedCollections = ['sites', 'products', 'lanes', 'territories', 'recipes', 'offers', 'lines'] as const;
type NamedCollection = (typeof namedCollections)[number];

function isNamed(root: Collection): root is NamedCollection {
  return (namedCollections as readonly string[]).includes(root);
}

function conditionWords(
  root: Collection,
  { field, terms }: Condition,
  sample: AnyRecord | undefined,
  context: ColumnContext,
): string {
  const column = sample === undefined ? null : columnOf(root, [field], sample, context);
  const values = terms.map(({ kind, text }) => {
    if (kind === 'group') return context.directory('groups').show(text);
    if (column === null || sample === undefined) return text;
    return column.show(withValue(sample, [field], column.isList ? [text] : text));
  });
  const title = columnTitle({ collection: root, id: null, field }, context.text.say);
  return `${title} ${joined(values, context)}`;
}

function columnOf(
  root: Collection,
  path: FieldPath,
  sample: AnyRecord,
  context: ColumnContext,
): RecordColumn | null {
  const columns = columnsOf(tables[root].columns, context, sharedCurrency([sample], context), (field) =>
    defaultOf(root, field),
  );
  return columns.find(({ key }) => key === path.join('/')) ?? null;
}

/** As before every per cent sign of the window. */
const thin = '\u202f';

function withUnit(override: Override, column: RecordColumn, sample: AnyRecord, otherwise: string): string {
  const isNumber = column.kind === 'number' || column.kind === 'money' || column.kind === 'percent';
  const unit =
    (isNumber || column.kind === 'days') && column.unit !== null
      ? `${column.unit === '%' ? thin : ' '}${column.unit}`
      : '';
  const shown = (value: Json) => {
    const text = column.show(withValue(sample, column.path!, value));
    return value === null || text === '' ? '—' : `${text}${unit}`;
  };
  if ('to' in override) return shown(override.to);
  if ('add' in override && typeof override.add === 'number') {
    return `${override.add < 0 ? '−' : '+'}${shown(Math.abs(override.add))}`;
  }
  return otherwise;
}

/** What is done, without a field to say it in. */
function plainly(override: Override, { text: { say }, format }: ColumnContext): string {
  if ('scale' in override && typeof override.scale === 'number') return `× ${format.number(override.scale)}`;
  if ('remove' in override) return say(messages.isRemoved);
  if ('add' in override) {
    return typeof override.add === 'number' ? format.change(override.add) : say(messages.isAdded);
  }
  if (!('to' in override)) return '—';
  const { to } = override;
  if (typeof to === 'number') return format.number(to);
  if (typeof to === 'string') return to;
  return to === null ? '—' : say(messages.isReplaced);
}

function joined(texts: readonly string[], { text: { language } }: ColumnContext): string {
  return texts.join(language === 'en' ? ', ' : '、');
}
