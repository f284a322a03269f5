import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';

/**
 * Whether an offer's tiers need switches. Incremental prices that rise with quantity are filled in order by
 * themselves, because cheaper units come first; falling prices and prices for all units are not.
 */
export function hasTierSwitches(offer: PurchaseOffer): boolean {
  if (offer.tiers.length < 2) return (offer.tiers[0]?.fromQuantity ?? 0) > 0;
  if (offer.tierRule === 'allUnits') return true;
  return offer.tiers.some((tier, place) => tier.unitCost < (offer.tiers[place - 1]?.unitCost ?? 0));
}
