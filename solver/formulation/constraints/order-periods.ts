import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Source } from '../sets/reach.ts';
import { type ModelContext, periodName } from './constraint-family.ts';

export function eachOrder(
  { sets }: ModelContext,
  chosen: (offer: PurchaseOffer) => boolean,
  visit: (offer: PurchaseOffer, source: number, period: number) => void,
): void {
  sets.sources.forEach((source: Source, number) => {
    const offer = sets.network.offers[source.offer] as PurchaseOffer;
    if (!chosen(offer)) return;
    for (let period = source.first; period <= source.last; period++) visit(offer, number, period);
  });
}

export const orderPeriodName =
  (family: string, { sets }: ModelContext, offer: PurchaseOffer, period: number) =>
  () =>
    `${family}(${offer.id},${periodName(sets, period)})`;
