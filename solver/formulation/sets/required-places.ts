import type { Catalogue } from './catalogue.ts';

/**
 * Where goods may have to go though nobody there or beyond wants them, in every period up to the last: the ends of
 * lanes with a committed minimum, and the sites of offers and recipes where a policy asks for a number of them in use.
 */
export function isRequiredPlace(catalogue: Catalogue): (site: number, product: number) => boolean {
  const { network, siteIndex, productIndex } = catalogue;
  const places = new Set<string>();
  const add = (site: string, product: string) =>
    places.add(`${siteIndex.of(site)} ${productIndex.of(product)}`);
  for (const lane of network.lanes) {
    if (!lane.isMinimumCommitted || lane.minimumPerPeriod === 0) continue;
    const carries = catalogue.carries(lane);
    network.products.forEach(({ id }, product) => {
      if (carries(product)) add(lane.to, id);
    });
  }
  for (const policy of network.policies) {
    if (!policy.isOn || policy.kind !== 'count' || (policy.minimum ?? 0) === 0) continue;
    if (policy.what === 'recipes') for (const { site, output } of network.recipes) add(site, output);
    if (policy.what === 'suppliers') for (const { site, product } of network.offers) add(site, product);
  }
  return (site, product) => places.has(`${site} ${product}`);
}
