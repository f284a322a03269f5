import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Source } from '../sets/reach.ts';
import { type ModelContext, periodName } from './constraint-family.ts';

/** Calls back with every offer that can be of use, its source, and each period in which it can be ordered from. */
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

/** Name of a family's row for an offer and period; `part` tells rows of one offer and period apart. */
export const orderPeriodName =
  (
    family: string,
    { sets }: ModelContext,
    offer: PurchaseOffer,
    period: number,
    ...part: readonly string[]
  ) =>
  () =>
    `${family}(${[...part, offer.id, periodName(sets, period)].join(',')})`;
