import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import type { Wanted } from '../sets/demand-sets.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';
import { moveCause } from './freight-per-unit.ts';

/**
 * Safety stock of lanes into sites with uncertain demand, as a charge on each unit of flow:
 * z · √(L · cv² + σ_L²) days of that flow are held at the destination. L and σ_L are the lane's days and their
 * deviation; cv² is the mean over the product's demand rows there of (stdDev / quantity)² · days. No pooling across
 * lanes or products is credited.
 */
export const safetyStockCost: CostFamily = {
  name: 'safety-stock',
  title: 'Safety stock on uncertain lanes',
  formula: 'Σ z · √(L · cv² + σ_L²) · (storage[s] / mean days + value[p,s] · capital / 365) · flow[l,p,o,t]',
  charge(sets, { flow }, charge) {
    const { network, catalogue } = sets;
    const { serviceLevelZ, costOfCapitalPerYear } = network.settings;
    if (serviceLevelZ === 0) return;
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const to = sets.nodes[move.to] as Node;
      const variance = dailyVariation(sets, to.site, to.product);
      if (variance === null) return;
      const lane = network.lanes[move.lane] as Lane;
      const site = network.sites[to.site] as Site;
      const cover =
        serviceLevelZ * Math.sqrt(catalogue.laneDays(lane) * variance + lane.transitDaysStdDev ** 2);
      const perDay =
        catalogue.toBase(site.holdingCostPerUnitPerPeriod, site.currency) / catalogue.horizon.meanDays +
        (catalogue.customsValue(to.product, to.site) * costOfCapitalPerYear) / 365;
      charge(column, cover * perDay, 'safety-stock', () => ({
        ...moveCause(sets, move, period),
        site: site.id,
      }));
    });
  },
};

/** Mean of (stdDev / quantity)² · days over a product's demand rows at a site; `null` when none states a deviation. */
function dailyVariation(sets: PlanningSets, site: number, product: number): number | null {
  let sum = 0;
  let rows = 0;
  for (const number of sets.demand.wantedAt(site, product)) {
    const { row, first } = sets.demand.wanted[number] as Wanted;
    if (row.stdDev === null) continue;
    sum += (row.stdDev / row.quantity) ** 2 * (sets.catalogue.horizon.days[first] ?? 0);
    rows++;
  }
  return rows === 0 ? null : sum / rows;
}
