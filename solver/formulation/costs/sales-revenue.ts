import type { Wanted } from '../sets/demand-sets.ts';
import type { Service } from '../sets/planning-sets.ts';
import type { Node } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';

/** Sales, counted only when the plan is for contribution. The row's price, else the product's in that market. */
export const salesRevenue: CostFamily = {
  name: 'revenue',
  title: 'Sales',
  formula: '− Σ price[d] · serve[d,o,τ]',
  charge(sets, { serve }, charge) {
    const { network, catalogue } = sets;
    if (network.settings.objective !== 'profit') return;
    const listed = network.products.map(
      (product) =>
        new Map<string, number>(
          product.priceByMarket.map((price) => [
            price.market,
            catalogue.toBase(price.pricePerUnit, price.currency),
          ]),
        ),
    );
    serve.each((item, period, column) => {
      const { wanted, node } = sets.services[item] as Service;
      const { row, product } = sets.demand.wanted[wanted] as Wanted;
      const price =
        row.pricePerUnit === null
          ? (listed[product]?.get(row.market) ?? 0)
          : catalogue.toBase(row.pricePerUnit, row.currency);
      charge(column, -price, 'revenue', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: row.market,
        product: row.product,
        origin: network.territories[(sets.nodes[node] as Node).origin]?.id ?? null,
        cause: row.id,
      }));
    });
  },
};
