import { carriedProducts } from './carried-products.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A product has the weight or volume that its freight or a capacity is charged on. */
export const measuresOfFreight: Check = {
  code: 'measure-missing',
  severity: 'warning',
  rule: 'A product has the weight or volume that its freight or a capacity is charged on.',
  *find({ network, members }) {
    const weighs = network.lanes.filter(
      ({ costPer, capacityUnit, capacityPerPeriod }) =>
        costPer.kg > 0 ||
        costPer.container !== null ||
        (capacityPerPeriod !== null && (capacityUnit === 'kg' || capacityUnit === 'teu')),
    );
    const fills = network.lanes.filter(
      ({ costPer, capacityUnit, capacityPerPeriod }) =>
        costPer.m3 > 0 ||
        costPer.container !== null ||
        (capacityPerPeriod !== null && (capacityUnit === 'm3' || capacityUnit === 'teu')),
    );
    for (const [field, lanes] of [
      ['weightKg', weighs],
      ['volumeM3', fills],
    ] as const) {
      const carried = carriedProducts(lanes, members);
      for (const product of network.products) {
        if (product[field] === 0 && carried(product.id)) {
          yield spot('products', product.id, field, messages.measureMissing(product.id, field));
        }
      }
    }
  },
};
