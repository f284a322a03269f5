import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Objective } from '../../../scenarios/domain/settings.ts';

/**
 * Whether an offer's tiers need switches. Where cost is minimised, incremental prices that rise with quantity are
 * filled in order by themselves, because cheaper units come first; equal or falling prices and prices for all units
 * are not, and least carbon has no eye for prices.
 */
export function hasTierSwitches(offer: PurchaseOffer, objective: Objective): boolean {
  if (offer.tiers.length < 2) return (offer.tiers[0]?.fromQuantity ?? 0) > 0;
  if (offer.tierRule === 'allUnits' || objective === 'carbon') return true;
  return offer.tiers.some((tier, place) => tier.unitCost <= (offer.tiers[place - 1]?.unitCost ?? -1));
}
