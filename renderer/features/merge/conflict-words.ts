import { fieldChanges } from '../../../scenarios/difference/field-changes.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';
import type { Override, Scenario } from '../../../scenarios/domain/scenario.ts';
import type { Conflict } from '../../../scenarios/merge/conflict.ts';
import { formatPath } from '../../../scenarios/overrides/path.ts';
import { isFields } from '../../../scenarios/overrides/plain-value.ts';
import { isCollection } from '../../../scenarios/overrides/record-schema.ts';
import { gridMessages } from '../../components/grid/messages.ts';
import type { Message } from '../../i18n/message.ts';
import type { AnyRecord, Json } from '../../store/content.ts';
import { percent } from '../network/codec.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { recordById } from '../network/record-by-id.ts';
import { percentSettings, settingTitles } from '../network/setting-titles.ts';
import { tables } from '../network/table-list.ts';
import { scenarioMessages } from '../scenarios/messages.ts';
import { sayOverride } from '../scenarios/say-override.ts';
import { mergeMessages as messages } from './messages.ts';

/** A conflict as the planner reads it. */
export interface ConflictWords {
  /** The record by its name, with the field where one is at stake. */
  readonly what: string;
  readonly was: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Known {
  /** Records are looked for in these, in order. */
  readonly networks: readonly Network[];
  readonly scenarios: readonly Scenario[];
}

/** The words of a conflict in the language of the context. */
export function conflictWords(conflict: Conflict, known: Known, context: ColumnContext): ConflictWords {
  const { root, id, way } = conflict;
  const { say } = context.text;
  const sides = (shown: (value: unknown) => string) => ({
    was: shown(conflict.base),
    mine: shown(conflict.mine),
    theirs: shown(conflict.theirs),
  });
  if (root === 'scenarios' && id !== null) return ofScenario(conflict, id, known, context);
  if (!isCollection(root) || id === null) {
    const [setting] = way;
    const title = root === 'settings' ? settingTitles[setting ?? ''] : undefined;
    const what =
      title === undefined
        ? [root, ...way].join(' / ')
        : [say(title, { currency: context.baseCurrency }), ...way.slice(1)].join(', ');
    return { what, ...sides((value) => plainly(value, setting ?? '', context)) };
  }
  const record = known.networks
    .map((network) => recordById(network, root, id))
    .find((found) => found !== undefined);
  if (way.length === 0) {
    const side = record ?? ([conflict.mine, conflict.theirs, conflict.base].find(isFields) as AnyRecord);
    const what = `${say(tables[root].one)}: ${nameOfRecord(root, side, context)}`;
    return { what, ...sides((value) => wholeRecord(root, id, conflict.base, value, known, context)) };
  }
  const told = (value: unknown) => fieldWords(root, id, way, value, known, context);
  const { what, field } = told(conflict.mine);
  return { what: `${what}: ${field}`, ...sides((value) => told(value).becomes) };
}

function fieldWords(
  root: string,
  id: string,
  way: readonly string[],
  value: unknown,
  { networks }: Known,
  context: ColumnContext,
): { readonly what: string; readonly field: string; readonly becomes: string } {
  const at = formatPath([root, id, ...way]);
  const words = sayOverride(
    { at, because: null, to: (value ?? null) as Json } as Override,
    networks,
    context,
  );
  const isUnsaid =
    words.becomes === context.text.say(scenarioMessages.isReplaced) || typeof value === 'boolean';
  return isUnsaid ? { ...words, becomes: plainly(value, way.at(-1) ?? '', context) } : words;
}

/** A record as one side has it: removed, as it was, or with the fields that it changed. */
function wholeRecord(
  root: string,
  id: string,
  base: unknown,
  value: unknown,
  known: Known,
  context: ColumnContext,
): string {
  const { say } = context.text;
  if (value === undefined) return say(base === undefined ? messages.absent : messages.gone);
  const changes = base === undefined ? [] : fieldChanges(root, base, value);
  if (changes.length === 0) return say(base === undefined ? scenarioMessages.isAdded : messages.asItWas);
  const parts = changes.map(({ way, to }) => {
    const { field, becomes } = fieldWords(root, id, way, to, known, context);
    return say(messages.changedField, { field, value: becomes });
  });
  return parts.join(context.text.language === 'en' ? '; ' : '；');
}

const scenarioTitles: Readonly<Record<string, Message>> = {
  name: scenarioMessages.nameLabel,
  because: scenarioMessages.reasonLabel,
  probability: scenarioMessages.probabilityLabel,
};

function ofScenario(
  { way, base, mine, theirs }: Conflict,
  id: string,
  { networks, scenarios }: Known,
  context: ColumnContext,
): ConflictWords {
  const { format, text } = context;
  const { say } = text;
  const scenario = scenarios.find((each) => each.id === id);
  const name = say(messages.scenario, { name: scenario === undefined ? id : format.name(scenario.name) });
  const sides = (shown: (value: unknown) => string) => ({
    was: shown(base),
    mine: shown(mine),
    theirs: shown(theirs),
  });
  const [field] = way;
  if (field === undefined) {
    return {
      what: name,
      ...sides((value) => {
        if (value === undefined) return say(base === undefined ? messages.absent : messages.gone);
        return say(scenarioMessages.overridesTitle, { count: (value as Scenario).overrides.length });
      }),
    };
  }
  if (field !== 'overrides') {
    const title = scenarioTitles[field];
    return {
      what: `${name}: ${title === undefined ? field : say(title)}`,
      ...sides((value) => plainly(value, field, context)),
    };
  }
  const told = (value: unknown) => sayOverride(value as Override, networks, context);
  const place = told([mine, theirs, base].find((each) => each !== undefined));
  return {
    what: [name, place.what, place.field].filter((part) => part !== '').join(': '),
    ...sides((value) => {
      if (value === undefined) return say(base === undefined ? messages.absent : messages.gone);
      const because = (value as Override).because ?? '';
      return because === '' ? told(value).becomes : `${told(value).becomes} (${because})`;
    }),
  };
}

/** A value that no column shows. */
function plainly(value: unknown, field: string, context: ColumnContext): string {
  const { format, text } = context;
  if (value === undefined || value === null || value === '') return '—';
  if (typeof value === 'boolean') return text.say(value ? gridMessages.yes : gridMessages.no);
  if (typeof value === 'number') {
    if (field === 'probability') return format.share(value);
    return format.number(percentSettings.has(field) ? percent(value) : value);
  }
  if (typeof value === 'string') return value;
  const between = text.language === 'en' ? ', ' : '、';
  if (Array.isArray(value)) {
    const said = value.slice(0, mostEntries).map((each) => plainly(each, field, context));
    const rest = value.length > mostEntries ? [text.say(messages.entries, { count: value.length })] : [];
    return value.length === 0 ? '—' : [...said, ...rest].join(between);
  }
  if (isFields(value) && typeof value['en'] === 'string') return format.name(value as unknown as Name);
  return Object.values(value)
    .filter((each) => each !== null && each !== '')
    .map((each) => plainly(each, field, context))
    .join(' ');
}

const mostEntries = 5;
