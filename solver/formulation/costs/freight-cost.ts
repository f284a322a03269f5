import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import { freightPerUnit } from '../../../scenarios/trade/freight-per-unit.ts';
import type { Move, Node } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';
import { moveCause } from './move-cause.ts';

export const freightCost: CostFamily = {
  name: 'freight',
  title: 'Freight and insurance',
  formula: `Σ (unit[l] + kg[l] · weightKg[p] + m3[l] · volumeM3[p] + container[l] · max(volumeM3[p] / usableM3[l], weightKg[p] / usableKg[l]) + insurance[l] · value[p,s]) · flow[l,p,o,t]
  + Σ container[l] · containers[l,t] where containers are whole`,
  charge(sets, { flow, containers }, charge) {
    const { network, catalogue } = sets;
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const lane = network.lanes[move.lane] as Lane;
      const node = sets.nodes[move.from] as Node;
      const product = network.products[node.product] as Product;
      charge(column, freightPerUnit(catalogue.toBase, lane, product), 'freight', () =>
        moveCause(sets, move, period),
      );
      const insurance = lane.insuranceRate * catalogue.customsValue(node.product, node.site);
      charge(column, insurance, 'freight', () => ({ ...moveCause(sets, move, period), part: 'insurance' }));
    });
    containers.each((item, period, column) => {
      const lane = network.lanes[item] as Lane;
      const cost = catalogue.toBase(lane.costPer.container?.cost ?? 0, lane.currency);
      charge(column, cost, 'freight', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: lane.from,
        lane: lane.id,
        cause: lane.id,
        part: 'containers',
      }));
    });
  },
};
