import type { Product } from '../../../scenarios/domain/product.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import type { Node } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';

/** Storage charge, cost of capital and write-down of end-of-period stock, each a part of its own. */
export const holdingCost: CostFamily = {
  name: 'holding',
  title: 'Holding of stock: storage, capital, obsolescence',
  formula: 'Σ (storage[s] + value[p,s] · (capital · days[t] / 365 + obsolescence[p])) · stock[s,p,o,t]',
  charge({ network, nodes, catalogue }, { stock }, charge) {
    const { costOfCapitalPerYear } = network.settings;
    stock.each((index, period, column) => {
      const node = nodes[index] as Node;
      const site = network.sites[node.site] as Site;
      const product = network.products[node.product] as Product;
      const value = catalogue.customsValue(node.product, node.site);
      const days = catalogue.horizon.days[period] ?? 0;
      for (const [part, amount] of [
        ['storage', catalogue.toBase(site.holdingCostPerUnitPerPeriod, site.currency)],
        ['capital', (value * costOfCapitalPerYear * days) / 365],
        ['obsolescence', value * product.obsolescencePerPeriod],
      ] as const) {
        charge(column, amount, 'holding', () => ({
          period: network.settings.periods[period]?.id ?? null,
          site: site.id,
          product: product.id,
          origin: network.territories[node.origin]?.id ?? null,
          cause: site.id,
          part,
        }));
      }
    });
  },
};
