import { network, type Network } from '../../scenarios/domain/network.ts';
import { dateAfter } from './network-builder.ts';

/** The same network with every price, cost and value `factor` times as high: told in a currency worth that much. */
export function withMoneyTimes(factor: number, base: Network): Network {
  const told = 'ZZZ';
  const retold = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(retold);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        key === 'currency' && each === null ? told : retold(each),
      ]),
    );
  };
  const { settings, currencies, policies, ...rest } = base;
  return network.parse({
    ...(retold(rest) as object),
    settings: { ...settings, carbonPricePerTonne: settings.carbonPricePerTonne * factor },
    currencies: [
      ...currencies.map((each) => ({ ...each, unitsPerBase: each.unitsPerBase / factor })),
      { code: told, unitsPerBase: 1 / factor },
    ],
    policies: policies.map((policy) =>
      policy.kind === 'budget' && policy.what !== 'carbon'
        ? { ...policy, limit: policy.limit * factor }
        : policy,
    ),
  });
}

/** Fields whose words are not ids, though some are spelt like one. */
const wordFields = new Set(['roles', 'kind', 'ofKinds', 'what', 'measure', 'mode', 'modes', 'state', 'of']);

/** The same network with its places, goods and ways under other ids, and every collection in reverse order. */
export function underOtherIds(base: Network): Network {
  const { sites, products, recipes, lines, offers, lanes, demand, inventory } = base;
  const ids = [sites, products, recipes, lines, offers, lanes, demand, inventory].flatMap((list) =>
    list.map(({ id }): string => id),
  );
  const renamed = new Map(ids.map((id, number) => [id, `w${ids.length - number}_${id}`]));
  const rename = (key: string, value: unknown): unknown => {
    if (wordFields.has(key)) return value;
    if (typeof value === 'string') return renamed.get(value) ?? value;
    if (Array.isArray(value)) return value.map((each) => rename(key, each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rename(name, each)]));
  };
  const { settings, ...collections } = base;
  const turned = Object.entries(collections).map(([name, list]) => [name, [...list].reverse()]);
  return network.parse({ settings, ...(rename('', Object.fromEntries(turned)) as object) });
}

/** The same network with every capacity times `share`. */
export function withCapacitiesTimes(share: number, base: Network): Network {
  const tighter = (limit: number | null) => (limit === null ? null : limit * share);
  return {
    ...base,
    sites: base.sites.map((site) => ({
      ...site,
      throughputPerPeriod: tighter(site.throughputPerPeriod),
      storageLimit: tighter(site.storageLimit),
    })),
    lines: base.lines.map((line) => ({ ...line, hoursPerPeriod: line.hoursPerPeriod * share })),
    lanes: base.lanes.map((lane) => ({ ...lane, capacityPerPeriod: tighter(lane.capacityPerPeriod) })),
    offers: base.offers.map((offer) => ({ ...offer, capacityPerPeriod: tighter(offer.capacityPerPeriod) })),
    recipes: base.recipes.map((recipe) => ({
      ...recipe,
      capacityPerPeriod: tighter(recipe.capacityPerPeriod),
    })),
  };
}

/** The same network with one lane more, from its first plant to its first market, without capacity or obligation. */
export function withOneMoreLane(freightPerUnit: number, transitDays: number, base: Network): Network {
  const from = base.sites.find(({ roles }) => roles.includes('plant'))?.id;
  const to = base.sites.find(({ roles }) => roles.includes('market'))?.id;
  if (from === undefined || to === undefined) throw new Error('The network has no plant or no market.');
  const lane = { id: 'one_more', from, to, mode: 'rail', costPer: { unit: freightPerUnit }, transitDays };
  return network.parse({ ...base, lanes: [...base.lanes, lane] });
}

/** The same network with every rate and amount of its duties times `share`. */
export function withDutiesTimes(share: number, base: Network): Network {
  return {
    ...base,
    duties: base.duties.map((layer) => ({
      ...layer,
      rate: layer.rate === null ? null : layer.rate * share,
      amountPerUnit: layer.amountPerUnit * share,
      amountPerKg: layer.amountPerKg * share,
    })),
  };
}

/** The same network when nobody wants or owes anything and nothing is there. */
export function withNothingToDo(base: Network): Network {
  return {
    ...base,
    demand: base.demand.map((row) => ({ ...row, quantity: 0 })),
    lanes: base.lanes.map((lane) => ({ ...lane, isMinimumCommitted: false })),
    inventory: [],
    closing: [],
    policies: [],
  };
}

/** A network of one period, with that period cut in two halves, each with half of the demand and of every capacity. */
export function inTwoHalves(base: Network): Network {
  const [whole] = base.settings.periods;
  if (whole === undefined) throw new Error('The network has no period.');
  const days = whole.days / 2;
  const periods = [
    { ...whole, id: 'first', days },
    { ...whole, id: 'second', start: dateAfter(whole.start, days), days },
  ];
  const halved = withCapacitiesTimes(0.5, base);
  return network.parse({
    ...halved,
    settings: { ...base.settings, periods },
    lines: halved.lines.map((line) => ({
      ...line,
      overtimeMaximumHoursPerPeriod: line.overtimeMaximumHoursPerPeriod / 2,
    })),
    demand: base.demand.flatMap((row) =>
      periods.map(({ id }) => ({
        ...row,
        id: `${row.id}_${id}`,
        period: id,
        quantity: row.quantity / 2,
      })),
    ),
  });
}
