import type { Network } from '../../scenarios/domain/network.ts';
import type { ProductId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Movement } from './goods-graph.ts';
import { report } from './report.ts';
import { tracedLots, type ServedLot } from './trace-lots.ts';

export interface LandedCostBySourceRow {
  product: ProductId;
  market: SiteId;
  /** Where it was made, or bought when it is not made; `null` for stock that was there before the horizon. */
  site: SiteId | null;
  origin: TerritoryId;
  quantity: number;
  /** Of all units of the product that the market gets. */
  shareOfMarket: number;
  landedCost: number;
  landedCostPerUnit: number | null;
}

/**
 * What each source of a product costs at each market's door: landed cost as in `landedCost`, with the units told apart by
 * where they were made. The rows of a product and market add up to its landed cost.
 */
export const landedCostBySource = report<LandedCostBySourceRow>({
  name: 'landed-cost-by-source',
  title: 'Landed cost by source',
  columns: [
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'market', title: 'Market', unit: 'site', total: 'none' },
    { key: 'site', title: 'Made at', unit: 'site', total: 'none' },
    { key: 'origin', title: 'Origin', unit: 'territory', total: 'none' },
    { key: 'quantity', title: 'Units', unit: 'units', total: 'sum' },
    { key: 'shareOfMarket', title: 'Share', unit: 'share', total: 'none' },
    { key: 'landedCost', title: 'Landed cost', unit: 'money', total: 'sum' },
    {
      key: 'landedCostPerUnit',
      title: 'Per unit',
      unit: 'money-per-unit',
      total: { of: 'landedCost', per: 'quantity' },
    },
  ],
  rows: (network, plan, ledger) => rowsOf(network, tracedLots(network, plan, ledger, madeAt)),
});

/** Where the units were made, or bought. */
function madeAt({ kind, site }: Movement, label: string): string {
  return kind === 'make' || kind === 'buy' ? site : label;
}

function rowsOf(network: Network, served: readonly ServedLot[]): readonly LandedCostBySourceRow[] {
  const sites = new Map<string, SiteId>(network.sites.map(({ id }) => [id, id]));
  const units = new Map<string, number>();
  const placeOf = ({ product, market }: Pick<Movement, 'product' | 'market'>) => `${product} ${market}`;
  for (const { movement, lot } of served) {
    const place = placeOf(movement);
    units.set(place, (units.get(place) ?? 0) + lot.quantity);
  }
  const productOrder = new Map<string, number>(network.products.map(({ id }, index) => [id, index]));
  const siteOrder = new Map<string, number>(network.sites.map(({ id }, index) => [id, index]));
  return served
    .map(({ movement, label, lot }): LandedCostBySourceRow => {
      const { product, market, origin } = movement;
      const landedCost = lot.parts.reduce((sum, amount) => sum + amount, 0);
      const all = units.get(placeOf(movement))!;
      return {
        product,
        market: market!,
        site: sites.get(label) ?? null,
        origin,
        quantity: lot.quantity,
        shareOfMarket: all > 0 ? lot.quantity / all : 0,
        landedCost,
        landedCostPerUnit: lot.quantity > 0 ? landedCost / lot.quantity : null,
      };
    })
    .sort(
      (one, other) =>
        productOrder.get(one.product)! - productOrder.get(other.product)! ||
        siteOrder.get(one.market)! - siteOrder.get(other.market)! ||
        other.quantity - one.quantity,
    );
}
