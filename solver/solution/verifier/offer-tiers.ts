import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import { nameOf } from './facts/names.ts';
import { periodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';

/**
 * What is booked in each price tier is what the tier rule allows.
 *
 * `incremental`: no tier holds more than its width, and a tier is touched only when those before it are full
 * (tiers of one price may fill in any order). `allUnits`: the period's whole purchase is booked in one tier,
 * and lies within it; on the border between two tiers either price holds.
 */
export const offerTiers: Invariant = {
  name: 'offer-tiers',
  title: 'Each unit bought is booked at the price that its tier rule sets',
  floor: 'units',
  check: ({ lines, network, calendar, names }, judge) => {
    const booked = periodSums<string>(calendar.count);
    for (const { offer, tier, period, quantity } of lines.purchases) {
      booked.add(`${offer.id} ${tier}`, period, quantity);
    }
    for (const offer of network.offers) {
      for (let period = 0; period < calendar.count; period += 1) {
        const quantities = offer.tiers.map((_, tier) => booked.at(`${offer.id} ${tier}`, period));
        if (quantities.every((quantity) => quantity === 0)) continue;
        const where = () => `Offer ${nameOf(offer)}, ${names.period(period)}`;
        if (offer.tierRule === 'incremental') checkIncremental(offer, quantities, judge, where);
        else checkAllUnits(offer, quantities, judge, where);
      }
    }
  },
};

function checkIncremental(
  offer: PurchaseOffer,
  quantities: readonly number[],
  judge: Judge,
  where: () => string,
): void {
  offer.tiers.forEach((tier, number) => {
    const quantity = quantities[number]!;
    const width = endOf(offer, number) - tier.fromQuantity;
    judge.atMost(
      quantity,
      width,
      0,
      (booked, limit) =>
        `${where()}: ${booked} booked in the tier from ${tier.fromQuantity}, which holds ${limit}.`,
    );
    const isNeededFull = offer.tiers.some(
      (later, after) =>
        after > number && judge.isPositive(quantities[after]!) && later.unitCost !== tier.unitCost,
    );
    if (isNeededFull) {
      judge.atMost(
        width,
        quantity,
        0,
        (limit, booked) =>
          `${where()}: ${booked} booked in the tier from ${tier.fromQuantity}, which holds ${limit}, ` +
          'and yet more in a later one.',
      );
    }
  });
}

function checkAllUnits(
  offer: PurchaseOffer,
  quantities: readonly number[],
  judge: Judge,
  where: () => string,
): void {
  const total = quantities.reduce((sum, quantity) => sum + quantity, 0);
  offer.tiers.forEach((tier, number) => {
    const quantity = quantities[number]!;
    if (!judge.isPositive(quantity)) return;
    judge.equal(
      quantity,
      total,
      0,
      (booked, all) =>
        `${where()}: ${booked} of ${all} booked in the tier from ${tier.fromQuantity}; one tier prices all.`,
    );
    judge.atMost(
      tier.fromQuantity,
      total,
      0,
      (from, all) => `${where()}: ${all} booked in the tier that begins at ${from}.`,
    );
    judge.atMost(
      total,
      endOf(offer, number),
      0,
      (all, end) => `${where()}: ${all} booked in the tier that ends at ${end}.`,
    );
  });
}

function endOf({ tiers }: PurchaseOffer, number: number): number {
  return tiers[number + 1]?.fromQuantity ?? Infinity;
}
