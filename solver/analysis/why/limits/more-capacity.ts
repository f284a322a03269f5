import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Capacity } from './limits.ts';

/** As good as no limit, where a file cannot do without one. */
const manyTimes = 100;

/** The network with so many units more of a capacity in each period; `null` for as many as anybody wants. */
export function moreCapacity(network: Network, capacity: Capacity, more: number | null): Network {
  const raised = (size: number | null): number | null =>
    size === null || more === null ? null : size + more;
  const always = (size: number): number => (more === null ? size * manyTimes : size + more);
  switch (capacity.kind) {
    case 'line':
      return {
        ...network,
        lines: changed(network.lines, capacity.line, (line) => ({
          ...line,
          hoursPerPeriod: always(line.hoursPerPeriod),
        })),
      };
    case 'recipe':
      return {
        ...network,
        recipes: changed(network.recipes, capacity.recipe, (recipe) => ({
          ...recipe,
          capacityPerPeriod: raised(recipe.capacityPerPeriod),
        })),
      };
    case 'offer':
      return {
        ...network,
        offers: changed(network.offers, capacity.offer, (offer) => ({
          ...offer,
          capacityPerPeriod: raised(offer.capacityPerPeriod),
        })),
      };
    case 'lane':
      return {
        ...network,
        lanes: changed(network.lanes, capacity.lane, (lane) => ({
          ...lane,
          capacityPerPeriod: raised(lane.capacityPerPeriod),
        })),
      };
    case 'throughput':
      return {
        ...network,
        sites: changed(network.sites, capacity.site, (site) => ({
          ...site,
          throughputPerPeriod: raised(site.throughputPerPeriod),
        })),
      };
    case 'storage':
      return {
        ...network,
        sites: changed(network.sites, capacity.site, (site) => ({
          ...site,
          storageLimit: raised(site.storageLimit),
        })),
      };
    case 'quota':
      return {
        ...network,
        duties: changed(network.duties, capacity.layer, (layer) => ({
          ...layer,
          quota: layer.quota === null ? null : { ...layer.quota, quantity: always(layer.quota.quantity) },
        })),
      };
  }
}

function changed<Item extends { id: string }>(
  records: readonly Item[],
  id: string,
  change: (record: Item) => Item,
): Item[] {
  return records.map((record) => (record.id === id ? change(record) : record));
}
