import { carriedProducts } from './carried-products.ts';
import { dutiableLanes } from './dutiable-lanes.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A product that meets duty by HS code is classified. */
export const dutiableCodes: Check = {
  code: 'hs-code-missing',
  severity: 'note',
  rule: 'A product that meets duty by HS code is classified.',
  *find(index) {
    if (!index.network.duties.some((layer) => layer.hsPrefixes.length > 0)) return;
    const carried = carriedProducts(dutiableLanes(index), index.members);
    for (const product of index.network.products) {
      if (product.hsCode === null && carried(product.id)) {
        yield spot('products', product.id, 'hsCode', messages.hsCodeMissing(product.id));
      }
    }
  },
};
