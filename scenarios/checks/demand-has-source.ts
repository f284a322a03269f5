import { isFirm } from './firm-row.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './demand-messages.ts';
import { namesOfRow } from './names-of-row.ts';

/** What is wanted is made, sold or in stock somewhere. */
export const demandHasSource: Check = {
  code: 'product-without-source',
  severity: 'warning',
  rule: 'What is wanted is made, sold or in stock somewhere.',
  *find(index) {
    const { network, productById, recipesByOutput, offersByProduct, stockedProducts } = index;
    const told = new Set<string>();
    for (const row of network.demand) {
      if (row.quantity === 0 || told.has(row.product) || !productById.has(row.product)) continue;
      if (
        recipesByOutput.has(row.product) ||
        offersByProduct.has(row.product) ||
        stockedProducts.has(row.product)
      )
        continue;
      told.add(row.product);
      yield spot(
        'demand',
        row.id,
        'product',
        messages.noSource(row, namesOfRow(index, row)),
        isFirm(row, network.settings) ? 'error' : null,
      );
    }
  },
};
