import type { Site } from '../../../scenarios/domain/site.ts';
import type { Service } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';

export const handlingCost: CostFamily = {
  name: 'handling',
  title: 'Handling of units that leave a site by lane or serve demand there',
  formula: 'Σ handling[s] · (flow[l,p,o,t] + serve[d,o,t])',
  charge(sets, { flow, serve }, charge) {
    const { network, catalogue } = sets;
    const handle = (index: number, period: number, column: number) => {
      const node = sets.nodes[index] as Node;
      const site = network.sites[node.site] as Site;
      charge(column, catalogue.toBase(site.handlingCostPerUnit, site.currency), 'handling', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: site.id,
        product: network.products[node.product]?.id ?? null,
        origin: network.territories[node.origin]?.id ?? null,
        cause: site.id,
      }));
    };
    flow.each((item, period, column) => handle((sets.moves[item] as Move).from, period, column));
    serve.each((item, period, column) => handle((sets.services[item] as Service).node, period, column));
  },
};
