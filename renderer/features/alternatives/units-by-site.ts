import type { Alternatives } from '../../../solver/analysis/alternatives/alternatives.ts';
import type { Network } from '../../../scenarios/domain/network.ts';

/** Units of one product made or bought at one site, plan by plan. */
export interface UnitsAtSite {
  product: string;
  site: string;
  territory: string;
  units: readonly number[];
}

/** Where the plans make what, by the network's order of products, and of each the site with most first. */
export function unitsBySite({ products }: Network, { plans }: Alternatives): readonly UnitsAtSite[] {
  const rows = new Map<string, { product: string; site: string; territory: string; units: number[] }>();
  for (const [place, { sourced }] of plans.entries()) {
    for (const { product, site, territory, quantity } of sourced) {
      const key = `${product} ${site}`;
      // A plan that makes none of a product at a site makes nothing there.
      const row = rows.get(key) ?? { product, site, territory, units: plans.map(() => 0) };
      row.units[place] = quantity;
      rows.set(key, row);
    }
  }
  const order = new Map<string, number>(products.map(({ id }, place) => [id, place]));
  const orderOf = (product: string) => order.get(product) ?? products.length;
  const most = ({ units }: UnitsAtSite) => Math.max(...units);
  return [...rows.values()].sort(
    (one, other) => orderOf(one.product) - orderOf(other.product) || most(other) - most(one),
  );
}
