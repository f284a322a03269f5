import { carriedProducts } from './carried-products.ts';
import { dutiableLanes } from './dutiable-lanes.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A product that meets an ad valorem duty has a customs value. */
export const dutiableValues: Check = {
  code: 'customs-value-zero',
  severity: 'warning',
  rule: 'A product that meets an ad valorem duty has a customs value.',
  *find(index) {
    const carried = carriedProducts(dutiableLanes(index), index.members);
    for (const product of index.network.products) {
      if (product.customsValuePerUnit > 0 || product.customsValueBySite.length > 0 || !carried(product.id)) {
        continue;
      }
      yield spot('products', product.id, 'customsValuePerUnit', messages.customsValueZero(product.id));
    }
  },
};
