import { network } from '../../scenarios/domain/network.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { NetworkInput } from './case-network-parts.ts';

/** The same network with every price, freight and charge of its offers, lanes and sites times `factor`. */
export function withCostsTimes(factor: number, base: Network): Network {
  return {
    ...base,
    offers: base.offers.map((offer) => ({
      ...offer,
      tiers: offer.tiers.map((tier) => ({ ...tier, unitCost: tier.unitCost * factor })),
    })),
    lanes: base.lanes.map((lane) => ({
      ...lane,
      costPer: { ...lane.costPer, unit: lane.costPer.unit * factor },
      fixedCostPerPeriod: lane.fixedCostPerPeriod * factor,
    })),
    sites: base.sites.map((site) => ({
      ...site,
      opening: {
        ...site.opening,
        openCost: site.opening.openCost * factor,
        fixedCostPerPeriod: site.opening.fixedCostPerPeriod * factor,
      },
    })),
  };
}

/** The same network with every record under another id and every list in reverse order. */
export function renamedAndReversed(base: Network): Network {
  const { settings, territories, sites, products, offers, lanes, demand, policies } = base;
  const old = [sites, products, offers, lanes, demand, policies].flatMap((list) =>
    list.map(({ id }) => id as string),
  );
  const renamed = new Map(old.map((id, index) => [id, `x${old.length - index}_${id}`.slice(0, 64)]));
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return renamed.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename).reverse();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rename(each)]));
  };
  const lists = rename({ sites, products, offers, lanes, demand, policies }) as Partial<NetworkInput>;
  return network.parse({ ...base, settings, territories, ...lists });
}

/** The same network with a site cut in two of half its throughput and half of each offer's capacity. */
export function withSiteHalved(siteId: string, base: Network): Network {
  const site = base.sites.find(({ id }) => id === siteId);
  if (site === undefined || site.throughputPerPeriod === null)
    throw new Error(`${siteId} has no throughput to halve`);
  const half = { ...site, throughputPerPeriod: site.throughputPerPeriod / 2 };
  const twin = (id: string): string => `${id}_twin`;
  const offers = base.offers
    .filter((offer) => offer.site === siteId)
    .map((offer) => ({
      ...offer,
      capacityPerPeriod: offer.capacityPerPeriod === null ? null : offer.capacityPerPeriod / 2,
    }));
  const lanes = base.lanes.filter((lane) => lane.from === siteId || lane.to === siteId);
  const swap = (id: string): string => (id === siteId ? twin(id) : id);
  return network.parse({
    ...base,
    sites: [...base.sites.map((each) => (each.id === siteId ? half : each)), { ...half, id: twin(siteId) }],
    offers: [
      ...base.offers.filter((offer) => offer.site !== siteId),
      ...offers,
      ...offers.map((offer) => ({ ...offer, id: twin(offer.id), site: twin(siteId) })),
    ],
    lanes: [
      ...base.lanes,
      ...lanes.map((lane) => ({ ...lane, id: twin(lane.id), from: swap(lane.from), to: swap(lane.to) })),
    ],
  });
}

/** The same network with a second lane beside each that costs 1 more a unit and can do nothing that the first cannot. */
export function withDominatedLanes(base: Network): Network {
  const dearer = base.lanes
    .filter(({ capacityPerPeriod }) => capacityPerPeriod === null)
    .map((lane) => ({
      ...lane,
      id: `${lane.id}_dearer`,
      costPer: { ...lane.costPer, unit: lane.costPer.unit + 1 },
    }));
  return network.parse({ ...base, lanes: [...base.lanes, ...dearer] });
}

/** The same network with its markets abroad, and a duty on every unit of that value that comes to them. */
export function withDutyIntoMarkets(rate: number, valuePerUnit: number, base: Network): Network {
  return network.parse({
    ...base,
    territories: [...base.territories, { id: 'abroad', name: 'Abroad', code: 'ABROAD' }],
    sites: base.sites.map((site) =>
      base.demand.some(({ market }) => market === site.id) ? { ...site, territory: 'abroad' } : site,
    ),
    products: base.products.map((product) => ({ ...product, customsValuePerUnit: valuePerUnit })),
    duties: [{ id: 'flat', kind: 'mfn', into: 'abroad', rate }],
  });
}

/** The same network with every throughput times `share`. */
export function withThroughputTimes(share: number, base: Network): Network {
  return {
    ...base,
    sites: base.sites.map((site) => ({
      ...site,
      throughputPerPeriod: site.throughputPerPeriod === null ? null : site.throughputPerPeriod * share,
    })),
  };
}
