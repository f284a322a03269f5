import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Tier } from '../sets/planning-sets.ts';
import type { Node, Source } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';

export const materialCost: CostFamily = {
  name: 'material',
  title: 'Purchase price at the supplier’s door',
  formula: 'Σ unitCost[k] · buy[k,t]',
  charge({ network, sources, tiers, nodes }, { buy }, charge) {
    buy.each((item, period, column) => {
      const tier = tiers[item] as Tier;
      const source = sources[tier.source] as Source;
      const offer = network.offers[source.offer] as PurchaseOffer;
      charge(column, tier.unitCost, 'material', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: offer.site,
        product: offer.product,
        origin: network.territories[(nodes[source.node] as Node).origin]?.id ?? null,
        cause: offer.id,
      }));
    });
  },
};
