import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { PlanningSets, Tier } from '../sets/planning-sets.ts';
import { hasTierSwitches } from '../sets/price-tiers.ts';
import type { Source } from '../sets/reach.ts';
import { buy } from './goods.ts';
import { decision } from './variable-family.ts';

const offerOf = (source: number, sets: PlanningSets) =>
  sets.network.offers[(sets.sources[source] as Source).offer] as PurchaseOffer;

const sourcePeriods = (item: number, sets: PlanningSets) => {
  const { first, last } = sets.sources[item] as Source;
  return [first, last] as const;
};

export const order = decision({
  name: 'order',
  title: 'Something is ordered from an offer with a minimum order in a period',
  symbol: 'order[k,t]',
  unit: '0/1',
  itemCount: (sets) => sets.sources.length,
  range: (item, sets) => (offerOf(item, sets).minimumOrder > 0 ? sourcePeriods(item, sets) : null),
  label: (item, sets) => [offerOf(item, sets).id],
});

export const orderLots = decision({
  name: 'order_lots',
  title: 'Whole lots ordered from an offer in a period',
  symbol: 'orderLots[k,t]',
  unit: 'lots',
  upper: () => Infinity,
  itemCount: (sets) => sets.sources.length,
  range: (item, sets) => (offerOf(item, sets).lotMultiple === null ? null : sourcePeriods(item, sets)),
  label: (item, sets) => [offerOf(item, sets).id],
});

export const tierOn = decision({
  name: 'tier_on',
  title: 'A price tier of an offer is reached in a period',
  symbol: 'tierOn[k,t]',
  unit: '0/1',
  itemCount: (sets) => sets.tiers.length,
  range: (item, sets) => {
    const { source } = sets.tiers[item] as Tier;
    return hasTierSwitches(offerOf(source, sets), sets.network.settings.objective)
      ? buy.range(item, sets)
      : null;
  },
  label: buy.label,
});
