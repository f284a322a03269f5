import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './magnitude-messages.ts';

/** Values a little below the price are common; one so far below is in another unit or currency. */
const leastShareOfPrice = 1 / 20;

/** A product's customs value is of the order of what it is bought for. */
export const customsValueMagnitude: Check = {
  code: 'customs-value-low',
  severity: 'warning',
  rule: "A product's customs value is of the order of what it is bought for.",
  *find({ network, offersByProduct }) {
    const unitsPerBase = new Map<string, number>(
      network.currencies.map(({ code, unitsPerBase: rate }) => [code, rate]),
    );
    const { baseCurrency } = network.settings;
    const inBase = (amount: number, currency: string | null) =>
      currency === null || currency === baseCurrency ? amount : amount / (unitsPerBase.get(currency) ?? NaN);
    for (const product of network.products) {
      if (product.customsValuePerUnit === 0) continue;
      let cheapest = Infinity;
      for (const { tiers, currency } of offersByProduct.get(product.id) ?? []) {
        for (const { unitCost } of tiers) cheapest = Math.min(cheapest, inBase(unitCost, currency));
      }
      const value = inBase(product.customsValuePerUnit, product.currency);
      if (cheapest < Infinity && value < cheapest * leastShareOfPrice) {
        yield spot(
          'products',
          product.id,
          'customsValuePerUnit',
          messages.customsValueLow(product.id, value, cheapest, baseCurrency),
        );
      }
    }
  },
};
