import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import type { Move, Node } from '../sets/reach.ts';
import { safetyCover } from '../sets/safety-cover.ts';
import type { CostFamily } from './cost-family.ts';
import { moveCause } from './move-cause.ts';

/**
 * Safety stock of lanes into sites with uncertain demand, as a charge on each unit of flow: its days of cover at the
 * storage and capital of a day at the destination. No pooling across lanes or products is credited; what it would
 * save is in the report on safety stock.
 */
export const safetyStockCost: CostFamily = {
  name: 'safety-stock',
  title: 'Safety stock on uncertain lanes',
  formula: 'Σ z · √(L · cv² + σ_L²) · (storage[s] / mean days + value[p,s] · capital / 365) · flow[l,p,o,t]',
  charge(sets, { flow }, charge) {
    const { network, catalogue } = sets;
    const { costOfCapitalPerYear } = network.settings;
    const coverOf = safetyCover(catalogue);
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const to = sets.nodes[move.to] as Node;
      const cover = coverOf(network.lanes[move.lane] as Lane, to.product);
      if (cover === null) return;
      const site = network.sites[to.site] as Site;
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
