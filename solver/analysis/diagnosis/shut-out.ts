import { reachOfGoods } from '../../../scenarios/checks/reach-of-goods.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { groupMembers, selects } from '../../../scenarios/domain/selector.ts';
import type { Cause } from './diagnosis-answer.ts';
import type { Statement } from './statement.ts';

type WithoutWay = Extract<Cause, { kind: 'no lane' | 'no way' }>;

/** Places and products that statements ask something of. */
interface Asked {
  site: string;
  product: string;
}

/**
 * That nothing can come to where one site asks for it, for want of lanes; `null` where something can, or several sites ask.
 * Of several products the first that is wanted is named, unless no lane leads to the site at all.
 */
export function shutOut(network: Network, statements: readonly Statement[]): WithoutWay | null {
  const asked = statements.flatMap((each) => askedBy(network, each));
  const sites = new Set(asked.map(({ site }) => site));
  const [first] = asked;
  if (first === undefined || sites.size > 1) return null;
  const { site } = first;
  const comesTo = reachOfGoods(network);
  if (asked.some(({ product }) => comesTo(site, product))) return null;
  const isAsked = new Set(asked.map(({ product }) => product));
  const stockUnits = network.inventory
    .filter((each) => each.site === site && isAsked.has(each.product))
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return network.lanes.some(({ to }) => to === site)
    ? { kind: 'no way', market: site, product: first.product, stockUnits }
    : { kind: 'no lane', site, stockUnits };
}

/** Nothing is said of statements that are neither demand nor stock at the end. */
function askedBy(network: Network, { kind, ids }: Statement): readonly Asked[] {
  const isNamed = new Set(ids);
  if (kind === 'demand')
    return network.demand
      .filter(({ id }) => isNamed.has(id))
      .map(({ market, product }) => ({ site: market, product }));
  if (kind !== 'closing') return [];
  const members = groupMembers(network.groups);
  return network.closing
    .filter(({ id }) => isNamed.has(id))
    .flatMap((rule) => {
      const [atSite, ofProduct] = [selects(rule.sites, members), selects(rule.products, members)];
      return network.demand
        .filter(({ market, product }) => atSite(market) && ofProduct(product))
        .map(({ market, product }) => ({ site: market, product }));
    });
}
