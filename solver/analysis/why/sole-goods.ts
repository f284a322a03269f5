import type { Network } from '../../../scenarios/domain/network.ts';
import type { ProductId } from '../../../scenarios/domain/primitives.ts';
import type { Activity } from './why-subject.ts';

/** Goods that a site alone makes or sells, of those that are asked about. A lane makes none. */
export function soleGoods(network: Network, about: Activity): readonly ProductId[] {
  if (about.kind === 'lane') return [];
  const sites = new Map<ProductId, Set<string>>();
  const add = (product: ProductId, site: string, capacityPerPeriod: number | null) => {
    if (capacityPerPeriod === 0) return;
    sites.set(product, (sites.get(product) ?? new Set()).add(site));
  };
  for (const { output, site, capacityPerPeriod } of network.recipes) add(output, site, capacityPerPeriod);
  for (const { product, site, capacityPerPeriod } of network.offers) add(product, site, capacityPerPeriod);
  return network.products
    .map(({ id }) => id)
    .filter((id) => about.product === null || id === about.product)
    .filter((id) => sites.get(id)?.size === 1 && sites.get(id)?.has(about.site) === true);
}
