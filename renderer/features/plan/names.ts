import type { PeriodCell } from '../../charts/table-data.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { formatPeriod, type PeriodForm } from '../../format/format-date.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { WindowLanguage } from '../../i18n/language.ts';
import { dutyLabel } from './duty-label.ts';
import { planMessages } from './messages.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';

/** What the records of a network are called in one language. An id that the network does not have names itself. */
export interface Names {
  site: (id: string) => string;
  product: (id: string) => string;
  /** `Dongguan → Yantian`, unless the lane has a name of its own. */
  lane: (id: string) => string;
  line: (id: string) => string;
  territory: (id: string) => string;
  territoryCode: (id: string) => string;
  agreement: (id: string) => string;
  period: (id: string, form?: 'full' | 'axis') => string;
  /** A period as a cell of a table. */
  periodCell: (id: string) => PeriodCell;
  /** The record that a ledger entry names as its cause: recipe, offer, duty layer, fee, line, demand row … */
  cause: (id: string) => string;
  /** The authority of a duty layer in full; `null` where none is stated, and of every other record. */
  law: (id: string) => string | null;
  /** Names in a row: `Suzhou, Penang and Binh Duong`. */
  list: (names: readonly string[]) => string;
  /** `5 others`, at the end of a list. */
  others: (count: number) => string;
}

const kept = new WeakMap<Network, Map<WindowLanguage, Names>>();

/** Kept by network and language, so that a screen does not index a network anew at every look. */
export function namesOf(network: Network, language: WindowLanguage): Names {
  const byLanguage = kept.get(network) ?? new Map<WindowLanguage, Names>();
  kept.set(network, byLanguage);
  const found = byLanguage.get(language) ?? makeNames(network, language);
  byLanguage.set(language, found);
  return found;
}

interface Named {
  readonly id: string;
  readonly name: Name | null;
}

function makeNames(network: Network, language: WindowLanguage): Names {
  const called = (records: readonly Named[]) => {
    const names = new Map(
      records.map(({ id, name }) => [id, name === null ? id : nameIn(name, language)] as const),
    );
    return (id: string) => names.get(id) ?? id;
  };
  const site = called(network.sites);
  const product = called(network.products);
  const lines = called(network.lines);
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((lane) => [lane.id, lane]));
  const periods = new Map<string, Network['settings']['periods'][number]>(
    network.settings.periods.map((period) => [period.id, period]),
  );
  const codes = new Map<string, string>(network.territories.map(({ id, code }) => [id, code]));
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const period = (id: string, form: PeriodForm = 'full') => {
    const found = periods.get(id);
    return found === undefined ? id : formatPeriod(found, form, language);
  };
  const territory = called(network.territories);
  const territoryCode = (id: string) => codes.get(id) ?? id.toUpperCase();
  const lane = (id: string) => {
    const lane = lanes.get(id);
    if (lane === undefined) return id;
    return lane.name === null ? `${site(lane.from)} → ${site(lane.to)}` : nameIn(lane.name, language);
  };
  const causes = causeNames(network, language, { site, product, territory, territoryCode });
  const laws = new Map<string, string | null>(network.duties.map(({ id, authority }) => [id, authority]));
  return {
    site,
    product,
    line: lines,
    lane,
    territory,
    territoryCode,
    agreement: called(network.agreements),
    period,
    periodCell: (id) => ({ text: period(id), start: periods.get(id)?.start ?? id }),
    // Lanes and sites are causes of their own freight, handling, holding and fixed cost.
    cause: (id) => causes.get(id) ?? (lanes.has(id) ? lane(id) : site(id)),
    law: (id) => laws.get(id) ?? null,
    list: (names) => list.format(names),
    others: (count) => formatMessage(planMessages.moreMakers, language, { count }),
  };
}

function causeNames(
  network: Network,
  language: WindowLanguage,
  names: Pick<Names, 'site' | 'product' | 'territory' | 'territoryCode'>,
): ReadonlyMap<string, string> {
  const { site, product } = names;
  const causes = new Map<string, string>();
  const put = (id: string, name: Name | null, otherwise: string) =>
    causes.set(id, name === null ? otherwise : nameIn(name, language));
  for (const { id, name, site: at, output } of network.recipes)
    put(id, name, `${product(output)}, ${site(at)}`);
  for (const { id, site: at, product: bought } of network.offers)
    causes.set(id, `${product(bought)}, ${site(at)}`);
  for (const layer of network.duties) put(layer.id, layer.name, dutyLabel(layer, names, language));
  for (const { id, name } of network.fees) put(id, name, id);
  for (const { id, name, expansions } of network.lines) {
    put(id, name, id);
    for (const expansion of expansions) put(expansion.id, expansion.name, expansion.id);
  }
  for (const { id, market, product: wanted, period } of network.demand)
    causes.set(id, `${product(wanted)}, ${site(market)}, ${period}`);
  return causes;
}
