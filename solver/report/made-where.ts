import type { Network } from '../../scenarios/domain/network.ts';
import type { ProductId, RecipeId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Plan } from '../solution/plan.ts';
import { report } from './report.ts';

/** Good units started over the horizon. */
export interface MadeWhereRow {
  product: ProductId;
  site: SiteId;
  /** Customs origin that the units carry; another than the site's own where the work confers none. */
  origin: TerritoryId;
  quantity: number;
  /** Of all units made of this product, those made here with this origin. */
  shareOfProduct: number;
}

/** Which site makes how much of each product, and of what origin it is then. Products that markets want come first. */
export const madeWhere = report<MadeWhereRow>({
  name: 'made-where',
  title: 'Made where',
  columns: [
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'site', title: 'Site', unit: 'site', total: 'none' },
    { key: 'origin', title: 'Origin', unit: 'territory', total: 'none' },
    { key: 'quantity', title: 'Units', unit: 'units', total: 'none' },
    { key: 'shareOfProduct', title: 'Share', unit: 'share', total: 'none' },
  ],
  rows: madeWhereRows,
});

function madeWhereRows(network: Network, plan: Plan): readonly MadeWhereRow[] {
  const recipes = new Map<RecipeId, Network['recipes'][number]>(
    network.recipes.map((each) => [each.id, each]),
  );
  const rows = new Map<string, Omit<MadeWhereRow, 'shareOfProduct'>>();
  const totals = new Map<ProductId, number>();
  for (const { recipe: id, origin, quantity } of plan.production) {
    const recipe = recipes.get(id);
    if (recipe === undefined) throw new Error(`The plan runs recipe ${id}, which the network does not have.`);
    const { output: product, site } = recipe;
    const key = `${product} ${site} ${origin}`;
    const row = rows.get(key) ?? { product, site, origin, quantity: 0 };
    rows.set(key, { ...row, quantity: row.quantity + quantity });
    totals.set(product, (totals.get(product) ?? 0) + quantity);
  }
  const wanted = new Set(network.demand.map((each) => each.product));
  const order = new Map(network.products.map((each, index) => [each.id, index]));
  const rank = ({ product }: { product: ProductId }) =>
    (order.get(product) ?? 0) + (wanted.has(product) ? 0 : network.products.length);
  return [...rows.values()]
    .map((row) => ({ ...row, shareOfProduct: row.quantity / (totals.get(row.product) ?? row.quantity) }))
    .sort((one, other) => rank(one) - rank(other) || other.quantity - one.quantity);
}
