import type { Selector } from '../domain/selector.ts';
import { carriedProducts } from './carried-products.ts';
import type { NetworkIndex } from './network-index.ts';

/** A test whether a lane may carry a product across into one of the selected territories. */
export function importsInto({ network, siteById, members, selects }: NetworkIndex) {
  const tests = new Map<string, (productId: string) => boolean>();
  return (into: Selector, productId: string): boolean => {
    const key = String(into);
    let test = tests.get(key);
    if (test === undefined) {
      const lanes = network.lanes.filter((lane) => {
        const from = siteById.get(lane.from)?.territory;
        const to = siteById.get(lane.to)?.territory;
        return from !== undefined && to !== undefined && from !== to && selects(into, to);
      });
      tests.set(key, (test = carriedProducts(lanes, members)));
    }
    return test(productId);
  };
}
