import type { Network } from '../../../scenarios/domain/network.ts';
import { groupMembers, selects } from '../../../scenarios/domain/selector.ts';

/** Quickest days in which goods can be somewhere; `null` where they never can, in whatever time. */
export interface QuickestWays {
  days: (site: string, product: string) => number | null;
  /** Whether the product is made, sold or in stock at all, or can be. */
  hasSource: (product: string) => boolean;
}

/**
 * Fewest days from the first day of the horizon until a unit of a product can be at a site: bought, made or in stock, then
 * moved, by the quickest way of each.
 *
 *   days[s,p] = min( 0 or arrival of stock, leadTime of offers at s, max_q days[s,q] + leadTime of recipes at s,
 *                    min_{lanes into s} days[from,p] + transit + dwell )
 *
 * Days only shrink, so that the rounds end (Bellman–Ford).
 */
export function quickestWays(network: Network): QuickestWays {
  const members = groupMembers(network.groups);
  const known = new Map<string, number>();
  const key = (site: string, product: string) => `${site} ${product}`;
  const sources = new Set<string>();
  let isMoving = true;
  const reach = (site: string, product: string, days: number) => {
    const before = known.get(key(site, product)) ?? Infinity;
    if (days >= before - 1e-9) return;
    known.set(key(site, product), days);
    isMoving = true;
  };

  const start = new Map<string, number>();
  let elapsed = 0;
  for (const { id, days } of network.settings.periods) {
    start.set(id, elapsed);
    elapsed += days;
  }
  for (const { site, product, quantity, arrivesIn } of network.inventory) {
    if (quantity === 0) continue;
    sources.add(product);
    reach(site, product, arrivesIn === null ? 0 : (start.get(arrivesIn) ?? 0));
  }
  for (const { site, product, capacityPerPeriod, leadTimeDays } of network.offers) {
    if (capacityPerPeriod === 0) continue;
    sources.add(product);
    reach(site, product, leadTimeDays);
  }
  const recipes = network.recipes.filter(({ capacityPerPeriod }) => capacityPerPeriod !== 0);
  const lanes = network.lanes.map((lane) => ({ lane, carries: selects(lane.products, members) }));
  while (isMoving) {
    isMoving = false;
    for (const { site, output, inputs, leadTimeDays } of recipes) {
      const ready = Math.max(0, ...inputs.map((input) => known.get(key(site, input.product)) ?? Infinity));
      if (ready === Infinity) continue;
      sources.add(output);
      reach(site, output, ready + leadTimeDays);
    }
    for (const { lane, carries } of lanes) {
      for (const { id } of network.products) {
        const ready = known.get(key(lane.from, id));
        if (ready !== undefined && carries(id)) reach(lane.to, id, ready + lane.transitDays + lane.dwellDays);
      }
    }
  }
  return {
    days: (site, product) => known.get(key(site, product)) ?? null,
    hasSource: (product) => sources.has(product),
  };
}
