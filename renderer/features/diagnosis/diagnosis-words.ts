import type { Network } from '../../../scenarios/domain/network.ts';
import type { LoadUnit } from '../../../scenarios/domain/site.ts';
import { recordOf } from '../../../solver/analysis/diagnosis/statements/statement-kind.ts';
import type { ScaledName, StatementName } from '../../../solver/analysis/diagnosis/statement.ts';
import type { WindowFormat } from '../../format/use-format.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import type { Message } from '../../i18n/message.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { Names } from '../plan/names.ts';
import { demandMessages, numberMessages as messages, subjectMessages } from './statement-messages.ts';

/** All that is needed to write about the statements of a network. */
export interface DiagnosisWords {
  network: Network;
  names: Names;
  format: WindowFormat;
  text: Text;
}

/** More names than these are counted. */
const mostNamed = 4;

export const isScaled = (kind: StatementName): kind is ScaledName => Object.hasOwn(subjectMessages, kind);

export function countUnits({ format, text }: DiagnosisWords, units: number): string {
  return text.say(messages.units, { number: format.number(tidy(units)) });
}

/** No more digits than a planner would write. */
const tidy = (value: number) => Math.round(value * 1e4) / 1e4;

export function countDays({ format, text }: DiagnosisWords, days: number): string {
  return text.say(messages.days, { number: format.number(tidy(days)), count: days });
}

/** Who states it: a site, a lane, a policy … or the rows of a promise. */
export function nameOf(words: DiagnosisWords, kind: StatementName, ids: readonly string[]): string {
  const { network, names, text } = words;
  const [id = ''] = ids;
  switch (kind) {
    case 'demand':
    case 'leadPromise':
    case 'refusedOrigins':
      return nameRows(words, ids);
    case 'throughput':
    case 'storage':
    case 'standing':
    case 'openingDate':
      return names.site(id);
    case 'laneCapacity':
    case 'laneMinimum':
      return names.lane(id);
    case 'shelfLife':
      return names.product(id);
    case 'closing':
      return id;
    case 'shareCap':
    case 'shareFloor':
    case 'countCap':
    case 'countFloor':
    case 'budget':
    case 'pair':
    case 'sourceCap':
    case 'sourceFloor':
    case 'sourceShare': {
      const { name } = recordOf(network, 'policies', id);
      return name === null ? id : nameIn(name, text.language);
    }
    case 'lineHours': {
      const { site } = recordOf(network, 'lines', id);
      return `${names.line(id)} (${names.site(site)})`;
    }
    case 'recipeCapacity':
    case 'minimumRun':
    case 'makeLot':
    case 'qualification':
    case 'skill':
    case 'offerCapacity':
    case 'minimumOrder':
    case 'orderLot':
      return names.cause(id);
  }
}

/** Rows of demand: their products, markets and periods, by name where they are few. */
export function nameRows({ network, names, text, format }: DiagnosisWords, ids: readonly string[]): string {
  const isNamed = new Set(ids);
  const rows = network.demand.filter(({ id }) => isNamed.has(id));
  const { say } = text;
  const listed = (all: readonly string[], name: (id: string) => string, many: Message) => {
    const found = [...new Set(all)];
    return found.length > mostNamed
      ? say(many, { count: format.number(found.length) })
      : names.list(found.map(name));
  };
  const products = listed(
    rows.map(({ product }) => product),
    names.product,
    demandMessages.products,
  );
  const markets = listed(
    rows.map(({ market }) => market),
    names.site,
    demandMessages.markets,
  );
  if (network.settings.periods.length === 1) return say(demandMessages.whatOnce, { products, markets });
  const periods = listed(
    rows.map(({ period }) => period),
    (id) => names.period(id),
    demandMessages.periods,
  );
  return say(demandMessages.what, { products, markets, periods });
}

/** A number of a kind of statement with its unit. */
export function amountOf(words: DiagnosisWords, kind: ScaledName, id: string, value: number): string {
  const { network, format, text } = words;
  const { say } = text;
  const number = format.number(tidy(value));
  const each = (amount: string) => say(messages[perPeriod(network)], { amount });
  const load = (unit: LoadUnit) => say(unit === 'unit' ? messages.units : messages[unit], { number });
  switch (kind) {
    case 'throughput':
      return each(load(recordOf(network, 'sites', id).throughputUnit));
    case 'laneCapacity':
    case 'laneMinimum':
      return each(load(recordOf(network, 'lanes', id).capacityUnit));
    case 'recipeCapacity':
    case 'offerCapacity':
      return each(say(messages.units, { number }));
    case 'storage':
    case 'minimumRun':
    case 'minimumOrder':
      return say(messages.units, { number });
    case 'lineHours':
      return each(say(messages.hours, { number }));
    case 'leadPromise':
    case 'shelfLife':
      return countDays(words, value);
    case 'closing': {
      const isByUnits = recordOf(network, 'closing', id).quantity !== null;
      return say(isByUnits ? messages.units : messages.daysOfCover, { number });
    }
    case 'shareCap':
    case 'shareFloor':
    case 'sourceShare':
      return format.share(value, Number.isInteger(tidy(value * 100)) ? 0 : 2);
    case 'budget': {
      const policy = recordOf(network, 'policies', id);
      return policy.kind === 'budget' && policy.what === 'carbon'
        ? say(messages.kg, { number })
        : `${format.currency(network.settings.baseCurrency)} ${number}`;
    }
    case 'qualification':
    case 'countCap':
    case 'countFloor':
    case 'sourceCap':
    case 'sourceFloor':
      return number;
  }
}

function perPeriod({ settings: { periods } }: Network) {
  const within = (least: number, most: number) => periods.every(({ days }) => least <= days && days <= most);
  if (within(1, 1)) return 'perDay';
  if (within(7, 7)) return 'perWeek';
  return within(28, 31) ? 'perMonth' : 'perPeriod';
}
