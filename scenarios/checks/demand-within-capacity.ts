import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './magnitude-messages.ts';
import { mostThatCanBeMade } from './most-that-can-be-made.ts';

/** What is wanted of a product that nobody sells can be made within the horizon. */
export const demandWithinCapacity: Check = {
  code: 'demand-beyond-capacity',
  severity: 'warning',
  rule: 'What is wanted of a product that nobody sells can be made within the horizon.',
  *find({ network, recipesByOutput, offersByProduct, lineById }) {
    const wanted = totals(network.demand);
    const stocked = totals(network.inventory);
    for (const [product, quantity] of wanted) {
      const recipes = recipesByOutput.get(product);
      if (recipes === undefined || offersByProduct.has(product)) continue;
      const made = mostThatCanBeMade(recipes, lineById, network.settings.periods.length);
      if (made === null) continue;
      const most = made + (stocked.get(product) ?? 0);
      if (quantity > most * (1 + 1e-9)) {
        yield spot('products', product, null, messages.demandBeyondCapacity(product, quantity, most));
      }
    }
  },
};

function totals(
  records: readonly { readonly product: string; readonly quantity: number }[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { product, quantity } of records) sums.set(product, (sums.get(product) ?? 0) + quantity);
  return sums;
}
