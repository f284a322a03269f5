import { recordOf } from '../../../solver/analysis/diagnosis/statements/statement-kind.ts';
import { leastServed } from '../../../solver/analysis/diagnosis/statements/demand.ts';
import { statedBy } from '../../../solver/analysis/diagnosis/loosen.ts';
import type { Cause, Change } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import type { Statement, WholeName } from '../../../solver/analysis/diagnosis/statement.ts';
import type { MessageValues } from '../../i18n/message.ts';
import {
  amountOf,
  countDays,
  countUnits,
  isScaled,
  nameOf,
  nameRows,
  type DiagnosisWords,
} from './diagnosis-words.ts';
import {
  causeMessages,
  demandMessages,
  numberMessages,
  subjectMessages,
  wholeMessages,
} from './statement-messages.ts';

/** What a statement is about, without its number; the whole of it where it has none. */
export function saySubject(words: DiagnosisWords, statement: Statement): string {
  const { kind, ids } = statement;
  if (kind === 'demand') return words.text.say(demandMessages.subject, { what: nameRows(words, ids) });
  if (!isScaled(kind)) return sayStatement(words, statement);
  return words.text.say(subjectMessages[kind], { name: nameOf(words, kind, ids) });
}

/** A number of a statement with its unit; `—` for none. */
export function sayAmount(words: DiagnosisWords, { kind, ids }: Statement, value: number | null): string {
  if (value === null) return '—';
  if (kind === 'demand') return countUnits(words, value);
  return isScaled(kind) ? amountOf(words, kind, ids[0] ?? '', value) : '—';
}

/** A statement as the planner made it. */
export function sayStatement(words: DiagnosisWords, statement: Statement): string {
  const { network, text } = words;
  const { kind, ids } = statement;
  const [id = ''] = ids;
  if (kind === 'demand') {
    const isNamed = new Set(ids);
    const least = network.demand
      .filter((row) => isNamed.has(row.id))
      .reduce((sum, row) => sum + leastServed(network, row), 0);
    return text.say(demandMessages.stated, { units: countUnits(words, least), what: nameRows(words, ids) });
  }
  if (isScaled(kind)) {
    const subject = text.say(subjectMessages[kind], { name: nameOf(words, kind, ids) });
    const value = amountOf(words, kind, id, statedBy(network, statement));
    return text.say(numberMessages.stated, { subject, value });
  }
  return text.say(wholeMessages[kind].stated, wholeValues(words, kind, ids));
}

/** What is to become of a statement. */
export function sayChange(words: DiagnosisWords, { statement, from, to, short }: Change): string {
  const { network, text } = words;
  const { kind, ids } = statement;
  const [id = ''] = ids;
  if (kind === 'demand') {
    const isAsked = new Set(short.length === 1 ? short.map(({ row }) => row) : ids);
    const asked = network.demand
      .filter((row) => isAsked.has(row.id))
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const units = short.reduce((sum, { shortUnits }) => sum + shortUnits, 0);
    return text.say(demandMessages.short, {
      short: words.format.number(units),
      asked: words.format.number(asked),
      what: nameRows(
        words,
        short.map(({ row }) => row),
      ),
    });
  }
  if (isScaled(kind)) {
    const subject = text.say(subjectMessages[kind], { name: nameOf(words, kind, ids) });
    const written = (value: number | null) => (value === null ? '—' : amountOf(words, kind, id, value));
    return text.say(numberMessages.changed, { subject, from: written(from), to: written(to) });
  }
  return text.say(wholeMessages[kind].changed, wholeValues(words, kind, ids));
}

/** What is to become of a statement, without what it was, where a row of a chart has no room for more. */
export function sayChangeBriefly(words: DiagnosisWords, change: Change): string {
  const { statement, to } = change;
  if (to === null) return sayChange(words, change);
  const subject = saySubject(words, statement);
  return words.text.say(numberMessages.stated, { subject, value: sayAmount(words, statement, to) });
}

function wholeValues(words: DiagnosisWords, kind: WholeName, ids: readonly string[]): MessageValues {
  const { network, names, format } = words;
  const [id = ''] = ids;
  const name = nameOf(words, kind, ids);
  switch (kind) {
    case 'refusedOrigins': {
      const isNamed = new Set(ids);
      const refused = network.demand
        .filter((row) => isNamed.has(row.id))
        .flatMap(({ notMadeIn }) => notMadeIn);
      return { name, origins: names.list([...new Set(refused)].map(names.territory)) };
    }
    case 'openingDate': {
      const { openFrom } = recordOf(network, 'sites', id).opening;
      return { name, period: openFrom === null ? '—' : names.period(openFrom) };
    }
    case 'makeLot':
      return { name, number: format.number(recordOf(network, 'recipes', id).lotMultiple) };
    case 'orderLot':
      return { name, number: format.number(recordOf(network, 'offers', id).lotMultiple) };
    case 'skill': {
      const { site, skillRequired } = recordOf(network, 'recipes', id);
      return { name, site: names.site(site), skill: skillRequired ?? '—' };
    }
    case 'standing':
    case 'pair':
      return { name };
  }
}

/** Why demand is out of reach whatever the capacities. */
export function sayCause(words: DiagnosisWords, cause: Cause): string {
  const { names, text } = words;
  if (cause.kind === 'no lane') {
    const values = { site: names.site(cause.site), units: countUnits(words, cause.stockUnits) };
    return text.say(cause.stockUnits > 0 ? causeMessages.noLaneButStock : causeMessages.noLane, values);
  }
  const values = { market: names.site(cause.market), product: names.product(cause.product) };
  switch (cause.kind) {
    case 'lead time':
      return text.say(
        cause.quickestDays < cause.dueDays ? causeMessages.partlyLate : causeMessages.leadTime,
        {
          ...values,
          quickest: countDays(words, cause.quickestDays),
          due: countDays(words, cause.dueDays),
        },
      );
    case 'promise':
      return text.say(causeMessages.promise, {
        ...values,
        quickest: countDays(words, cause.quickestDays),
        promised: countDays(words, cause.promisedDays),
      });
    case 'no way':
      return text.say(cause.stockUnits > 0 ? causeMessages.noWayButStock : causeMessages.noWay, {
        ...values,
        units: countUnits(words, cause.stockUnits),
      });
    case 'no source':
      return text.say(causeMessages.noSource, values);
  }
}
