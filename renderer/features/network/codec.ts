import type { Reason } from '../../../scenarios/domain/primitives.ts';
import { reasonIn, reworded } from '../../../scenarios/domain/reason.ts';
import type { CellKind, Option, Parsed } from '../../components/grid/column.ts';
import { parseChoice, parseFlag } from '../../components/grid/parse-choice.ts';
import { parseDate } from '../../components/grid/parse-date.ts';
import { parseMoney, parseNumber, parsePercent } from '../../components/grid/parse-number.ts';
import { gridMessages } from '../../components/grid/messages.ts';
import type { Message } from '../../i18n/message.ts';
import { said } from '../../i18n/said.ts';
import type { AnyRecord, Json } from '../../store/content.ts';
import type { ColumnContext } from './column-context.ts';
import type { Target } from './directory.ts';

/** How the values of a field become text and back. Values come without `null`: that is shown as nothing stated. */
export interface Codec {
  readonly kind: CellKind;
  readonly isList: boolean;
  readonly show: (value: Json, context: ColumnContext, record: AnyRecord) => string;
  /** Read back by `parse` as the same value. */
  readonly toText: (value: Json, context: ColumnContext, record: AnyRecord) => string;
  /** `current` is what the field holds: what the text does not say of it stays. */
  readonly parse: (text: string, context: ColumnContext, record: AnyRecord | null, current: Json) => Parsed;
  readonly options: ((context: ColumnContext) => readonly Option[]) | null;
  readonly territory: ((value: Json, context: ColumnContext, record: AnyRecord) => string | null) | null;
}

const plain = { isList: false, options: null, territory: null } as const;

export const textCodec: Codec = {
  ...plain,
  kind: 'text',
  show: (value) => plainText(value),
  toText: (value) => plainText(value),
  parse: (text) => ({ ok: true, value: text.trim() }),
};

/** A display name: the one of the window's language is shown and edited, the others stay. */
export const nameCodec: Codec = {
  ...plain,
  kind: 'text',
  show: (value, { format }) => format.name(value as never),
  toText: (value, { format }) => format.name(value as never),
  parse: (text, { text: { language }, format }, _record, before) => {
    const name = text.trim();
    // The name of another language, shown for want of one of its own, does not become this one's.
    if (before !== null && format.name(before as never) === name) return { ok: true, value: before };
    if (language === 'en') {
      const isPlain = before === null || typeof before !== 'object';
      return { ok: true, value: isPlain ? name : { ...(before as object), en: name } };
    }
    const field = language === 'zh-HK' ? 'zhHant' : 'zhHans';
    if (before === null) return { ok: true, value: name };
    if (typeof before !== 'object') {
      return { ok: true, value: { en: plainText(before), zhHant: null, zhHans: null, [field]: name } };
    }
    return { ok: true, value: { ...(before as object), [field]: name } };
  },
};

/** Why something is so: in the window's language, or the next best; a correction of what is shown leaves the others. */
export const reasonCodec: Codec = {
  ...plain,
  kind: 'text',
  show: (value, { text }) => reasonIn(value as Reason | null, text.language) ?? '',
  toText: (value, { text }) => reasonIn(value as Reason | null, text.language) ?? '',
  parse: (typed, { text }, _record, before) => ({
    ok: true,
    value: reworded(before as Reason | null, text.language, typed),
  }),
};

function numeric(kind: 'number' | 'days'): Codec {
  return {
    ...plain,
    kind,
    show: (value, { format }) => (typeof value === 'number' ? format.number(value) : plainText(value)),
    toText: (value) => plainText(value),
    parse: (text) => parseNumber(text),
  };
}

export const numberCodec = numeric('number');
export const daysCodec = numeric('days');

/** The currency that a record's amounts are in. */
export function currencyOf(record: AnyRecord | null, { baseCurrency }: ColumnContext): string {
  const own = record === null ? null : (record as { currency?: string | null }).currency;
  return own ?? baseCurrency;
}

export const moneyCodec: Codec = {
  ...numberCodec,
  kind: 'money',
  parse: (text, context, record) => parseMoney(text, currencyOf(record, context)),
};

export const percentCodec: Codec = {
  ...plain,
  kind: 'percent',
  show: (value, { format }) => format.number(percent(value)),
  toText: (value) => `${percent(value)}%`,
  parse: (text) => parsePercent(text),
};

export function percent(fraction: Json): number {
  return Number((Number(fraction) * 100).toPrecision(15));
}

export const dateCodec: Codec = {
  ...plain,
  kind: 'date',
  show: (value, { format }) => format.date(plainText(value)),
  toText: (value) => plainText(value),
  parse: (text) => parseDate(text),
};

export const flagCodec: Codec = {
  ...plain,
  kind: 'flag',
  show: (value, { text }) => text.say(value === true ? gridMessages.yes : gridMessages.no),
  toText: (value, { text }) => text.say(value === true ? gridMessages.yes : gridMessages.no),
  parse: (text) => parseFlag(text),
};

/** A fixed list of values with their words. */
export type Words = Readonly<Record<string, Message>>;

export function choiceCodec(words: Words): Codec {
  const label = (value: string, { text }: ColumnContext) => {
    const message = words[value];
    return message === undefined ? value : text.say(message);
  };
  return {
    ...plain,
    kind: 'choice',
    show: (value, context) => label(plainText(value), context),
    toText: (value, context) => label(plainText(value), context),
    parse: (text, context) => parseChoice(text, choicesOf(words, context)),
    options: (context) =>
      Object.keys(words).map((value) => ({
        text: label(value, context),
        label: label(value, context),
        note: null,
        territory: null,
      })),
  };
}

function choicesOf(words: Words, { text }: ColumnContext) {
  return Object.entries(words).map(([value, message]) => ({
    value,
    texts: [text.say(message), message.en, message['zh-HK'], message['zh-CN']],
  }));
}

/** One id of a kind, shown by name. */
export function referenceCodec(target: Target): Codec {
  return {
    kind: 'reference',
    isList: false,
    show: (value, { directory }) => directory(target).show(plainText(value)),
    toText: (value, { directory }) => directory(target).toText(plainText(value)),
    parse: (text, { directory }) => directory(target).parse(text),
    options: ({ directory }) => directory(target).options,
    territory:
      target === 'sites' || target === 'territories'
        ? (value, { directory }) => directory(target).territory(plainText(value))
        : null,
  };
}

const termDivider = /[,;，；、]/;

function termsOf(text: string): readonly string[] {
  return text
    .split(termDivider)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Every term parsed, or the first refusal. */
function parseTerms(text: string, parse: (term: string) => Parsed): Parsed {
  const values: Json[] = [];
  for (const term of termsOf(text)) {
    const parsed = parse(term);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return { ok: true, value: values };
}

export const allWords = { en: 'all', 'zh-HK': '全部', 'zh-CN': '全部' } as const;
const anything: ReadonlySet<string> = new Set(['*', ...Object.values(allWords)]);

/** A term of a selector: an id by name, or a group written with `@`. */
function termCodec(target: Target) {
  return {
    toText: (id: string, { directory }: ColumnContext) =>
      id.startsWith('@') ? `@${directory('groups').toText(id.slice(1))}` : directory(target).toText(id),
    show: (id: string, { directory }: ColumnContext) =>
      id.startsWith('@') ? `@${directory('groups').show(id.slice(1))}` : directory(target).show(id),
    parse: (term: string, { directory }: ColumnContext): Parsed => {
      if (!term.startsWith('@') && !term.startsWith('＠')) return directory(target).parse(term);
      const group = directory('groups').parse(term.slice(1));
      return group.ok ? { ok: true, value: `@${plainText(group.value)}` } : group;
    },
    options: ({ directory }: ColumnContext): readonly Option[] => [
      ...directory(target).options,
      ...directory('groups').options.map((option) => ({
        ...option,
        text: `@${option.text}`,
        label: `@${option.label}`,
      })),
    ],
  };
}

/** What stands between the members of a list at rest; an entry may use either. */
function listMark({ text }: ColumnContext): string {
  return text.language === 'en' ? ', ' : '、';
}

/** Ids of a kind and groups of them, divided by commas; `all` for everything where the field takes it. */
export function selectorCodec(target: Target, isWildcardTaken = true): Codec {
  const term = termCodec(target);
  const listed = (value: Json) => (Array.isArray(value) ? (value as readonly string[]) : [plainText(value)]);
  return {
    kind: 'list',
    isList: true,
    show: (value, context) =>
      value === '*'
        ? context.text.say(allWords)
        : listed(value)
            .map((id) => term.show(id, context))
            .join(listMark(context)),
    toText: (value, context) =>
      value === '*'
        ? context.text.say(allWords)
        : listed(value)
            .map((id) => term.toText(id, context))
            .join(', '),
    parse: (text, context, _record, current) => {
      if (isWildcardTaken && anything.has(text.trim().toLowerCase())) return { ok: true, value: '*' };
      const parsed = parseTerms(text, (each) => term.parse(each, context));
      if (!parsed.ok || !isWildcardTaken) return parsed;
      const ids = parsed.value as readonly Json[];
      return { ok: true, value: ids.length === 1 && !Array.isArray(current) ? ids[0]! : ids };
    },
    options: term.options,
    territory:
      target === 'sites' || target === 'territories'
        ? (value, { directory }) =>
            value !== '*' && listed(value).length === 1
              ? directory(target).territory(listed(value)[0]!)
              : null
        : null,
  };
}

/** A list of ids without groups or wildcard. */
export function idsCodec(target: Target): Codec {
  return selectorCodec(target, false);
}

/** Free words divided by commas. */
export const wordsCodec: Codec = {
  ...plain,
  kind: 'list',
  show: (value) => (value as readonly string[]).join(', '),
  toText: (value) => (value as readonly string[]).join(', '),
  parse: (text) => ({ ok: true, value: termsOf(text) }),
};

/** Several of a fixed list of values. */
export function choicesCodec(words: Words): Codec {
  const one = choiceCodec(words);
  const joined = (mark: string, value: Json, context: ColumnContext, record: AnyRecord) =>
    (value as readonly Json[]).map((each) => one.show(each, context, record)).join(mark);
  return {
    ...plain,
    kind: 'list',
    isList: true,
    show: (value, context, record) => joined(listMark(context), value, context, record),
    toText: (value, context, record) => joined(', ', value, context, record),
    parse: (text, context) => parseTerms(text, (term) => one.parse(term, context, null, null)),
    options: one.options,
  };
}

/** Shares as per cent, divided by commas. */
export const sharesCodec: Codec = {
  ...plain,
  kind: 'list',
  show: (value, { format }) =>
    (value as readonly number[]).map((each) => format.number(percent(each))).join(', '),
  toText: (value) => (value as readonly number[]).map((each) => `${percent(each)}%`).join(', '),
  parse: (text) => parseTerms(text, parsePercent),
};

/** One item of a list of records as a short text, `head: amount …`, items divided by semicolons. */
export interface ItemCodec {
  readonly toText: (
    item: { readonly [key: string]: Json },
    context: ColumnContext,
    isShown: boolean,
  ) => string;
  readonly parse: (
    text: string,
    context: ColumnContext,
    before: readonly { readonly [key: string]: Json }[],
    current: readonly { readonly [key: string]: Json }[],
  ) => Parsed;
}

export function itemsCodec(item: ItemCodec): Codec {
  const items = (value: Json) => value as readonly { readonly [key: string]: Json }[];
  return {
    ...plain,
    kind: 'list',
    show: (value, context) =>
      items(value)
        .map((each) => item.toText(each, context, true))
        .join('; '),
    toText: (value, context) =>
      items(value)
        .map((each) => item.toText(each, context, false))
        .join('; '),
    parse: (text, context, _record, current) => {
      const values: Json[] = [];
      for (const part of text.split(/[;；\n]/)) {
        if (part.trim() === '') continue;
        const parsed = item.parse(part.trim(), context, values as never, items(current ?? []));
        if (!parsed.ok) return parsed;
        values.push(parsed.value);
      }
      return { ok: true, value: values };
    },
  };
}

export function refusal(message: Message, values: Readonly<Record<string, string | number>> = {}): Parsed {
  return { ok: false, problem: said(message, values) };
}

/** A value as it stands in the file: a text as itself. */
export function plainText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
