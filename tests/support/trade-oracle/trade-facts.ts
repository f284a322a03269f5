import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import type { Territory } from '../../../scenarios/domain/territory.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';

const millisecondsPerDay = 86_400_000;

/** What a network says, looked up by id and in base currency. Everything here is written down from the file's own words. */
export interface TradeFacts {
  readonly network: Network;
  site(id: string): Site;
  product(id: string): Product;
  territory(id: string): Territory;
  /** The territory whose origin goods made here carry. */
  root(territory: string): TerritoryId;
  rootOfSite(site: string): TerritoryId;
  inBase(amount: number, currency: string | null): number;
  customsValue(product: Product, site: string): number;
  /** Whether a selector names an id; it names ids alone, no groups. */
  selects(selector: string | readonly string[], id: string): boolean;
  layersInForce: readonly DutyLayer[];
  /** First day of a period, in days since 1970-01-01. */
  firstDay(period: number): number;
  daysIn(period: number): number;
  /** The mean over days, given by the first moment of the first. Days with the same law in force are asked once. */
  meanOver(firstDay: number, count: number, ofDay: (day: number) => number): number;
  /**
   * The one period in which what starts in `period` is at hand after so many days, and the share that is;
   * `null` where none is within the horizon. Shares in two periods would be two products of one activity, which the
   * oracle does not price: such a network is refused.
   */
  arrival(period: number, leadDays: number): { readonly period: number; readonly share: number } | null;
}

const daysRead = new Map<string, number>();

/** Days since 1970-01-01; each date is read once. */
function dayOf(date: string): number {
  const day = daysRead.get(date) ?? Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
  daysRead.set(date, day);
  return day;
}

/** Whether a day, given by its first moment, lies within stated dates; the last one counts. */
export function isWithin(
  day: number,
  dates: { readonly validFrom: string | null; readonly validTo: string | null },
): boolean {
  return (
    (dates.validFrom === null || day >= dayOf(dates.validFrom)) &&
    (dates.validTo === null || day <= dayOf(dates.validTo))
  );
}

export function leadDaysOf(lane: Lane): number {
  return lane.transitDays + lane.dwellDays;
}

function found<Record>(record: Record | undefined, id: string): Record {
  if (record === undefined) throw new Error(`The case names ${id} and does not state it.`);
  return record;
}

export function tradeFacts(network: Network): TradeFacts {
  const sites = new Map<string, Site>(network.sites.map((each) => [each.id, each]));
  const products = new Map<string, Product>(network.products.map((each) => [each.id, each]));
  const territories = new Map<string, Territory>(network.territories.map((each) => [each.id, each]));
  const rates = new Map<string, number>(network.currencies.map((each) => [each.code, each.unitsPerBase]));
  const { periods, baseCurrency } = network.settings;
  const site = (id: string) => found(sites.get(id), id);
  const territory = (id: string) => found(territories.get(id), id);
  const root = (id: string): TerritoryId => {
    const { bondedIn, id: own } = territory(id);
    return bondedIn === null ? own : root(bondedIn);
  };
  const inBase = (amount: number, currency: string | null) =>
    currency === null || currency === baseCurrency ? amount : amount / found(rates.get(currency), currency);
  const dated = [...network.duties, ...network.agreements, ...network.fees].filter(
    ({ validFrom, validTo }) => validFrom !== null || validTo !== null,
  );
  const laws = new Map<number, string>();
  const lawOn = (day: number) => {
    const law = laws.get(day) ?? dated.map((each) => isWithin(day, each)).join();
    laws.set(day, law);
    return law;
  };
  const firstDays = periods.map(({ start }) => dayOf(start));
  return {
    network,
    site,
    territory,
    product: (id) => found(products.get(id), id),
    root,
    rootOfSite: (id) => root(site(id).territory),
    inBase,
    customsValue(product, where) {
      const own = product.customsValueBySite.find((each) => each.site === where);
      return own === undefined
        ? inBase(product.customsValuePerUnit, product.currency)
        : inBase(own.valuePerUnit, own.currency);
    },
    selects: (selector, id) =>
      selector === '*' || (typeof selector === 'string' ? selector === id : selector.includes(id)),
    layersInForce: network.duties.filter(({ status }) => status !== 'proposed' && status !== 'suspended'),
    firstDay: (period) => found(firstDays[period], `period ${period}`),
    daysIn: (period) => found(periods[period], `period ${period}`).days,
    meanOver(firstDay, count, ofDay) {
      const alike = new Map<string, number[]>();
      for (let day = firstDay; day < firstDay + count; day += 1) {
        const law = lawOn(day);
        alike.set(law, [...(alike.get(law) ?? []), day]);
      }
      return [...alike.values()].reduce(
        (sum, days) => sum + (days.length / count) * ofDay(days[0] ?? NaN),
        0,
      );
    },
    arrival(period, leadDays) {
      const start = found(firstDays[period], `period ${period}`);
      const { days } = found(periods[period], `period ${period}`);
      const shares = periods.flatMap((into, number) => {
        const opens = found(firstDays[number], into.id);
        const overlap =
          Math.min(start + leadDays + days, opens + into.days) - Math.max(start + leadDays, opens);
        return overlap > 0 ? [{ period: number, share: overlap / days }] : [];
      });
      if (shares.length > 1)
        throw new Error(`${leadDays} days spread over two periods; no single price is due.`);
      return shares[0] ?? null;
    },
  };
}
