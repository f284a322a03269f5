import type { Network } from '../../../scenarios/domain/network.ts';
import { groupMembers, selects } from '../../../scenarios/domain/selector.ts';
import type { Activity } from './why-subject.ts';

/** The network in which nobody can do something: what a site makes and sells is gone, or what a lane carries. */
export function withoutActivity(network: Network, about: Activity): Network {
  const isAsked = (product: string) => about.product === null || product === about.product;
  if (about.kind === 'site') {
    return {
      ...network,
      recipes: network.recipes.filter(({ site, output }) => site !== about.site || !isAsked(output)),
      offers: network.offers.filter(({ site, product }) => site !== about.site || !isAsked(product)),
    };
  }
  const members = groupMembers(network.groups);
  return {
    ...network,
    lanes: network.lanes.flatMap((lane) => {
      if (lane.id !== about.lane) return [lane];
      const isCarried = selects(lane.products, members);
      const products = network.products.map(({ id }) => id).filter((id) => isCarried(id) && !isAsked(id));
      return products.length === 0 ? [] : [{ ...lane, products }];
    }),
  };
}
