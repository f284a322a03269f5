import type { CellKind, Column, Parsed } from '../../components/grid/column.ts';
import { gridMessages } from '../../components/grid/messages.ts';
import { said, type Said } from '../../i18n/said.ts';
import { valueAt } from '../../store/records.ts';
import type { AnyRecord, FieldPath, Json } from '../../store/content.ts';
import type { ColumnContext } from './column-context.ts';
import { currencyOf } from './codec.ts';
import {
  isComputedSpec,
  type ColumnSpec,
  type ComputedSpec,
  type FieldSpec,
  type Unit,
} from './field-spec.ts';
import { networkMessages as messages } from './messages.ts';

/** A column over records of the document, which also says where an entry is written. */
export interface RecordColumn extends Column<AnyRecord> {
  /** The place and value that an accepted entry sets; a problem where it has no place yet. */
  readonly write: (record: AnyRecord, value: Json) => Written;
}

export type Written =
  | { readonly ok: true; readonly path: FieldPath; readonly value: Json }
  | { readonly ok: false; readonly problem: Said };

const widths: Readonly<Record<CellKind, number>> = {
  text: 120,
  number: 82,
  money: 88,
  percent: 76,
  days: 76,
  date: 96,
  choice: 96,
  reference: 130,
  flag: 76,
  list: 150,
};

/** The currency of all records; `mixed` where each states its own. */
export type SharedCurrency = string;

export function sharedCurrency(records: readonly AnyRecord[], context: ColumnContext): SharedCurrency {
  let shared: string | null = null;
  for (const record of records) {
    const own = currencyOf(record, context);
    if (shared !== null && own !== shared) return 'mixed';
    shared = own;
  }
  return shared ?? context.baseCurrency;
}

/** The columns of a table. `defaultOf` gives what a field holds when nothing is stated, `undefined` where something must be. */
export function columnsOf(
  specs: readonly ColumnSpec[],
  context: ColumnContext,
  currency: SharedCurrency,
  defaultOf: (path: readonly string[]) => Json | undefined,
): readonly RecordColumn[] {
  return specs.map((spec) =>
    isComputedSpec(spec)
      ? computedColumn(spec, context, currency)
      : fieldColumn(spec, context, currency, defaultOf),
  );
}

function fieldColumn(
  spec: FieldSpec,
  context: ColumnContext,
  currency: SharedCurrency,
  defaultOf: (path: readonly string[]) => Json | undefined,
): RecordColumn {
  const { codec, within } = spec;
  const path = spec.path.split('/');
  const around = within === null ? null : within.path.split('/');
  const unit = unitText(spec.unit, context, currency);
  const isMixedMoney = codec.kind === 'money' && currency === 'mixed';
  const stated = (record: AnyRecord) => {
    const value = valueAt(record, path);
    return value === undefined && around !== null && valueAt(record, around) === null ? null : value;
  };
  // The field that begins the object around it also ends it; the others of the object go with it.
  const ends = around !== null && within?.begin !== null;
  const cleared = ends ? null : defaultOf(path);
  return {
    key: spec.path,
    title: context.text.say(spec.title),
    unit,
    kind: codec.kind,
    width: roomFor(spec, codec.kind, unit, context),
    isComputed: false,
    path,
    value: stated,
    show: (record) => {
      const value = stated(record);
      if (value == null) return value === null && isNoneShown(codec.kind) ? '—' : '';
      const text = codec.show(value, context, record);
      return isMixedMoney ? `${text} ${currencyOf(record, context)}` : text;
    },
    toText: (record) => {
      const value = stated(record);
      return value == null ? '' : codec.toText(value, context, record);
    },
    parse: (text, record): Parsed => {
      if (text.trim() !== '' && text.trim() !== '—') {
        const current = (record === null ? null : stated(record)) ?? null;
        // What is typed as it stood changes nothing, not even a name's language or a list's form.
        const isAsItWas = current !== null && codec.toText(current, context, record!) === text;
        return isAsItWas ? { ok: true, value: current } : codec.parse(text, context, record, current);
      }
      if (cleared === undefined) return { ok: false, problem: said(gridMessages.empty) };
      return { ok: true, value: cleared };
    },
    cleared,
    options: codec.options === null ? null : () => codec.options!(context),
    isList: codec.isList,
    territory:
      codec.territory === null
        ? null
        : (record) => {
            const value = stated(record);
            return value == null ? null : codec.territory!(value, context, record);
          },
    write: (record, value) => {
      if (around === null || within === null) return { ok: true, path, value };
      if (ends && value === null) return { ok: true, path: around, value: null };
      if (valueAt(record, around) !== null) return { ok: true, path, value };
      if (within.begin === null) return { ok: false, problem: said(within.first) };
      return { ok: true, path: around, value: within.begin(value) };
    },
  };
}

/** Room that a column needs, in px: its header whole, and a date as the language writes it. */
function roomFor(spec: ColumnSpec, kind: CellKind, unit: string | null, { text }: ColumnContext): number {
  const lines = [text.say(spec.title), unit ?? ''].map(widthOf);
  const date = kind === 'date' && text.language !== 'en' ? hanDateWidth : 0;
  return Math.max(spec.width ?? widths[kind], date, Math.ceil(Math.max(...lines)) + 18);
}

/** `2026年12月31日` with the margins of a cell. */
const hanDateWidth = 124;

/** About as wide as the text is drawn: Han characters fill their square, capitals two thirds of it, others half. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + (character > '\u2e80' ? 12.4 : /[A-Z]/.test(character) ? 8.4 : 6.4),
    0,
  );
}

function isNoneShown(kind: CellKind): boolean {
  return kind !== 'text' && kind !== 'list' && kind !== 'reference' && kind !== 'choice';
}

function computedColumn(spec: ComputedSpec, context: ColumnContext, currency: SharedCurrency): RecordColumn {
  const { format } = context;
  const unit = unitText(spec.unit, context, currency);
  return {
    key: spec.key,
    title: context.text.say(spec.title),
    unit,
    kind: spec.kind,
    width: roomFor(spec, spec.kind, unit, context),
    isComputed: true,
    path: null,
    value: (record) => spec.value(record, context),
    show: (record) => {
      const value = spec.value(record, context);
      if (value === null || spec.kind !== 'money' || currency !== 'mixed') return format.number(value);
      return `${format.number(value)} ${currencyOf(record, context)}`;
    },
    toText: (record) => String(spec.value(record, context) ?? ''),
    parse: () => ({ ok: false, problem: said(gridMessages.computed) }),
    cleared: undefined,
    options: null,
    isList: false,
    territory: null,
    write: () => ({ ok: false, problem: said(gridMessages.computed) }),
  };
}

function unitText(
  unit: Unit | null,
  { text, baseCurrency }: ColumnContext,
  currency: SharedCurrency,
): string | null {
  if (unit === null) return null;
  if (!('money' in unit)) return text.say(unit, { base: baseCurrency });
  const code = currency === 'mixed' ? text.say(messages.currencyMixed) : currency;
  return unit.money === null
    ? code
    : text.say(messages.perCurrency, { currency: code, per: text.say(unit.money) });
}
