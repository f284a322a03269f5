import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './magnitude-messages.ts';

/** Air weighs a little more than the one, osmium a little less than the other. */
const leastKgPerM3 = 1;
const mostKgPerM3 = 25_000;

/** A product's weight and volume belong to one thing. */
export const productDensity: Check = {
  code: 'density-unlikely',
  severity: 'warning',
  rule: "A product's weight and volume belong to one thing.",
  *find({ network }) {
    for (const product of network.products) {
      const { weightKg, volumeM3 } = product;
      if (weightKg === 0 || volumeM3 === 0) continue;
      const kgPerM3 = weightKg / volumeM3;
      if (kgPerM3 < leastKgPerM3 || kgPerM3 > mostKgPerM3) {
        yield spot('products', product.id, 'weightKg', messages.densityUnlikely(product, kgPerM3));
      }
    }
  },
};
