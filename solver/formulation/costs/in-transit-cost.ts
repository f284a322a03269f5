import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Move, Node } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';
import { moveCause } from './move-cause.ts';

export const inTransitCost: CostFamily = {
  name: 'in-transit',
  title: 'Capital tied up on the way',
  formula: 'Σ value[p,s] · capital · (transitDays[l] + dwellDays[l]) / 365 · flow[l,p,o,t]',
  charge(sets, { flow }, charge) {
    const { network, catalogue } = sets;
    const { costOfCapitalPerYear } = network.settings;
    if (costOfCapitalPerYear === 0) return;
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const node = sets.nodes[move.from] as Node;
      const days = catalogue.laneDays(network.lanes[move.lane] as Lane);
      const amount = (catalogue.customsValue(node.product, node.site) * costOfCapitalPerYear * days) / 365;
      charge(column, amount, 'in-transit', () => moveCause(sets, move, period));
    });
  },
};
