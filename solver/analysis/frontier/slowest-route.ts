import type { Network } from '../../../scenarios/domain/network.ts';
import type { Plan } from '../../solution/plan.ts';

/**
 * Days of the slowest route of finished goods that a plan's flows leave open, from made or bought to a market. No unit
 * of the plan is older when it is served: a route that no unit takes as a whole may be slower still.
 */
export function slowestRoute(network: Network, plan: Plan): number {
  const wanted = new Set<string>(network.demand.map(({ product }) => product));
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((each) => [each.id, each]));
  const offers = new Map<string, Network['offers'][number]>(network.offers.map((each) => [each.id, each]));
  const recipes = new Map<string, Network['recipes'][number]>(network.recipes.map((each) => [each.id, each]));
  const age = new Map<string, number>();
  const at = (site: string, product: string) => `${site} ${product}`;
  const reach = (site: string, product: string, days: number): boolean => {
    const known = age.get(at(site, product));
    if (known !== undefined && known >= days) return false;
    age.set(at(site, product), days);
    return true;
  };
  for (const { site, product } of network.inventory) reach(site, product, 0);
  for (const { offer: id } of plan.purchases) {
    const offer = offers.get(id);
    if (offer !== undefined) reach(offer.site, offer.product, offer.leadTimeDays);
  }
  for (const { recipe: id } of plan.production) {
    const recipe = recipes.get(id);
    if (recipe !== undefined)
      reach(recipe.site, recipe.output, recipe.isMadeToOrder ? recipe.leadTimeDays : 0);
  }
  const used = new Map(plan.flows.map((flow) => [`${flow.lane} ${flow.product}`, flow]));
  // Where lanes go in circles, a route is followed no further than through every site once.
  for (let step = 0, isOlder = true; isOlder && step < network.sites.length; step++) {
    isOlder = false;
    for (const { lane: id, product } of used.values()) {
      const lane = lanes.get(id);
      const before = lane === undefined ? undefined : age.get(at(lane.from, product));
      if (lane === undefined || before === undefined || !wanted.has(product)) continue;
      if (reach(lane.to, product, before + lane.transitDays + lane.dwellDays)) isOlder = true;
    }
  }
  const markets = new Set<string>(network.demand.map(({ market, product }) => at(market, product)));
  return [...age].reduce((most, [place, days]) => (markets.has(place) ? Math.max(most, days) : most), 0);
}
