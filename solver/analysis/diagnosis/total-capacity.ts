import type { Network } from '../../../scenarios/domain/network.ts';
import { mostThatCanBeMade } from '../../../scenarios/checks/most-that-can-be-made.ts';
import type { TotalCapacity } from './diagnosis-answer.ts';
import { leastServed } from './statements/demand.ts';

/**
 * Demand in all against all that the sites which send it can handle, where it is more; `null` where it is not, or some
 * site has no limit.
 *
 *   Σ_d least[d]  >  Σ_s min( throughput[s] · periods, Σ offers' capacity · periods + most made at s ) + Σ inventory
 *
 * over sites s that sell or make what is wanted, and suppliers and plants with a lane to a market, whose throughput counts
 * whether or not they hold what is wanted: a planner knows the sum. Throughput counts where it is stated in units.
 */
export function totalCapacity(network: Network): TotalCapacity | null {
  const periods = network.settings.periods.length;
  const asked = network.demand.filter(({ quantity }) => quantity > 0);
  const wanted = new Set(asked.map(({ product }) => product));
  const markets = new Set(asked.map(({ market }) => market));
  const sendsToMarket = new Set(network.lanes.filter(({ to }) => markets.has(to)).map(({ from }) => from));
  const askedUnits = asked.reduce((sum, row) => sum + leastServed(network, row), 0);
  const lineById = new Map<string, Network['lines'][number]>(network.lines.map((line) => [line.id, line]));
  let mostUnits = network.inventory.reduce((sum, { quantity }) => sum + quantity, 0);
  const sites: string[] = [];
  for (const site of network.sites) {
    const handled =
      site.throughputUnit === 'unit' ? (site.throughputPerPeriod ?? Infinity) * periods : Infinity;
    const isSender =
      sendsToMarket.has(site.id) && site.roles.some((role) => role === 'supplier' || role === 'plant');
    const offers = network.offers.filter((offer) => offer.site === site.id && wanted.has(offer.product));
    const recipes = network.recipes.filter((recipe) => recipe.site === site.id && wanted.has(recipe.output));
    if (offers.length + recipes.length === 0) {
      if (!isSender || handled === Infinity) continue;
      sites.push(site.id);
      mostUnits += handled;
      continue;
    }
    sites.push(site.id);
    const sold = offers.reduce(
      (sum, { capacityPerPeriod }) => sum + (capacityPerPeriod ?? Infinity) * periods,
      0,
    );
    const made = recipes.length === 0 ? 0 : (mostThatCanBeMade(recipes, lineById, periods) ?? Infinity);
    mostUnits += Math.min(handled, sold + made);
  }
  return askedUnits > mostUnits * (1 + 1e-9) ? { askedUnits, mostUnits, sites } : null;
}
