import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './demand-messages.ts';
import { namesOfRow } from './names-of-row.ts';
import { reachOfGoods } from './reach-of-goods.ts';

/**
 * What a market wants can come in along lanes from where it is made, sold or in stock. A market that no lane at all brings
 * it to is told of as cut off, unless some of it is in stock there.
 */
export const demandWithinReach: Check = {
  code: 'market-out-of-reach',
  severity: 'warning',
  rule: 'What a market wants beyond its own stock can come in along lanes from where it is made, sold or in stock.',
  *find(index) {
    const {
      network,
      siteById,
      isMadeOrSoldAt,
      lanesTo,
      selects,
      stockedProducts,
      recipesByOutput,
      offersByProduct,
    } = index;
    const comesTo = reachOfGoods(network);
    const stock = unitsByPlace(network.inventory.map(({ site, ...rest }) => ({ at: site, ...rest })));
    const wanted = unitsByPlace(network.demand.map(({ market, ...rest }) => ({ at: market, ...rest })));
    const told = new Set<string>();
    for (const row of network.demand) {
      const { market, product, quantity } = row;
      const key = `${market}/${product}`;
      if (quantity === 0 || told.has(key) || !siteById.has(market)) continue;
      const hasSource =
        recipesByOutput.has(product) || offersByProduct.has(product) || stockedProducts.has(product);
      if (!hasSource || comesTo(market, product)) continue;
      told.add(key);
      const inStock = stock.get(key) ?? 0;
      const asked = wanted.get(key) ?? 0;
      if (inStock >= asked) continue;
      const comesIn = (lanesTo.get(market) ?? []).some((lane) => selects(lane.products, product));
      if (inStock === 0 && !comesIn && !isMadeOrSoldAt(market, product)) continue;
      yield spot(
        'demand',
        row.id,
        'market',
        messages.outOfReach(row, namesOfRow(index, row), asked, inStock),
      );
    }
  },
};

function unitsByPlace(
  records: readonly { readonly at: string; readonly product: string; readonly quantity: number }[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { at, product, quantity } of records) {
    const key = `${at}/${product}`;
    sums.set(key, (sums.get(key) ?? 0) + quantity);
  }
  return sums;
}
