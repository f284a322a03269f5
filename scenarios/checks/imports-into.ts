import type { Selector } from '../domain/selector.ts';
import { carriedProducts } from './carried-products.ts';
import { enteringLanes } from './entering-lanes.ts';
import type { NetworkIndex } from './network-index.ts';

/** A test whether a lane may carry a product across into one of the selected territories. */
export function importsInto(index: NetworkIndex) {
  const { members, selects } = index;
  const entering = enteringLanes(index);
  const tests = new Map<string, (productId: string) => boolean>();
  return (into: Selector, productId: string): boolean => {
    const key = String(into);
    let test = tests.get(key);
    if (test === undefined) {
      const lanes = entering.filter((each) => selects(into, each.into)).map(({ lane }) => lane);
      tests.set(key, (test = carriedProducts(lanes, members)));
    }
    return test(productId);
  };
}
