import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './demand-messages.ts';

/** When profit is planned, what is wanted has a price. */
export const demandPrices: Check = {
  code: 'price-missing',
  severity: 'warning',
  rule: 'When profit is planned, what is wanted has a price.',
  *find({ network }) {
    if (network.settings.objective !== 'profit') return;
    const priced = new Set<string>(
      network.products.flatMap((product) =>
        product.priceByMarket.map((each) => `${product.id}/${each.market}`),
      ),
    );
    const told = new Set<string>();
    for (const row of network.demand) {
      const key = `${row.product}/${row.market}`;
      if (row.pricePerUnit !== null || row.quantity === 0 || priced.has(key) || told.has(key)) continue;
      told.add(key);
      yield spot('demand', row.id, 'pricePerUnit', messages.priceMissing(row));
    }
  },
};
