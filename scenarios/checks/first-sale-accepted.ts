import type { Check } from './check.ts';
import { spot } from './check.ts';
import { importsInto } from './imports-into.ts';
import * as messages from './trade-messages.ts';

/** A product that states a first sale enters a territory that accepts it. */
export const firstSaleAccepted: Check = {
  code: 'first-sale-not-accepted',
  severity: 'note',
  rule: 'A product that states a first sale enters a territory that accepts it.',
  *find(index) {
    const accepting = index.network.territories
      .filter(({ acceptsFirstSale }) => acceptsFirstSale)
      .map(({ id }) => id);
    const isCarriedInto = importsInto(index);
    for (const product of index.network.products) {
      if (product.firstSaleShare === null || isCarriedInto(accepting, product.id)) continue;
      yield spot('products', product.id, 'firstSaleShare', messages.firstSaleNotAccepted(product.id));
    }
  },
};
