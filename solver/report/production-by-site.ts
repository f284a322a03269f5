import type { ProductId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import { report } from './report.ts';
import { sumBy } from './sum-by.ts';

export interface ProductionRow {
  territory: TerritoryId;
  site: SiteId;
  product: ProductId;
  quantity: number;
  /** Of all that is made of the product. */
  shareOfProduct: number;
}

/** What each plant makes over the horizon, and its share of each product. */
export const productionBySite = report<ProductionRow>({
  name: 'production-by-site',
  title: 'Production by site',
  columns: [
    { key: 'territory', title: 'Territory', unit: 'territory', total: 'none' },
    { key: 'site', title: 'Site', unit: 'site', total: 'none' },
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'quantity', title: 'Units made', unit: 'units', total: 'sum' },
    { key: 'shareOfProduct', title: 'Share of product', unit: 'share', total: 'none' },
  ],
  rows: (network, plan) => {
    const recipes = new Map<string, (typeof network.recipes)[number]>(
      network.recipes.map((each) => [each.id, each]),
    );
    const territories = new Map<string, TerritoryId>(network.sites.map((each) => [each.id, each.territory]));
    const made = plan.production.map(({ recipe, quantity }) => ({ ...recipes.get(recipe)!, made: quantity }));
    const rows = sumBy(
      made,
      ({ site, output }) => `${site} ${output}`,
      ({ site, output }): ProductionRow => ({
        territory: territories.get(site)!,
        site,
        product: output,
        quantity: 0,
        shareOfProduct: 0,
      }),
      (row, each) => {
        row.quantity += each.made;
      },
    );
    const total = new Map<string, number>();
    for (const { product, quantity } of rows) total.set(product, (total.get(product) ?? 0) + quantity);
    return rows.map((row) => ({ ...row, shareOfProduct: row.quantity / total.get(row.product)! }));
  },
});
