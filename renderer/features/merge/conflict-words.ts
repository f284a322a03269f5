import { fieldChanges } from '../../../scenarios/difference/field-changes.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { reasonIn } from '../../../scenarios/domain/reason.ts';
import type { Override, Scenario } from '../../../scenarios/domain/scenario.ts';
import type { Conflict } from '../../../scenarios/merge/conflict.ts';
import { isFields } from '../../../scenarios/overrides/plain-value.ts';
import { isCollection } from '../../../scenarios/overrides/record-schema.ts';
import type { Message } from '../../i18n/message.ts';
import type { AnyRecord } from '../../store/content.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { recordById } from '../network/record-by-id.ts';
import { settingTitles } from '../network/setting-titles.ts';
import { tables } from '../network/table-list.ts';
import { scenarioMessages } from '../scenarios/messages.ts';
import { sayFieldValue, sayPlainly } from '../scenarios/say-field-value.ts';
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
    return { what, ...sides((value) => sayPlainly(value, setting ?? '', context)) };
  }
  const record = known.networks
    .map((network) => recordById(network, root, id))
    .find((found) => found !== undefined);
  if (way.length === 0) {
    const side = record ?? ([conflict.mine, conflict.theirs, conflict.base].find(isFields) as AnyRecord);
    const what = `${say(tables[root].one)}: ${nameOfRecord(root, side, context)}`;
    return { what, ...sides((value) => wholeRecord(root, id, conflict.base, value, known, context)) };
  }
  const told = (value: unknown) => sayFieldValue(root, id, way, value, known.networks, context);
  const { what, field } = told(conflict.mine);
  return { what: `${what}: ${field}`, ...sides((value) => told(value).becomes) };
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
    const { field, becomes } = sayFieldValue(root, id, way, to, known.networks, context);
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
      ...sides((value) => sayPlainly(value, field, context)),
    };
  }
  const told = (value: unknown) => sayOverride(value as Override, networks, context);
  const place = told([mine, theirs, base].find((each) => each !== undefined));
  return {
    what: [name, place.what, place.field].filter((part) => part !== '').join(': '),
    ...sides((value) => {
      if (value === undefined) return say(base === undefined ? messages.absent : messages.gone);
      const because = reasonIn((value as Override).because, text.language) ?? '';
      return because === '' ? told(value).becomes : `${told(value).becomes} (${because})`;
    }),
  };
}
