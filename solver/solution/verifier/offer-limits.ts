import { nameOf } from './facts/names.ts';
import { periodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';

/** A period's purchase is zero or at least the minimum order, at most what the supplier has, and in whole lots. */
export const offerLimits: Invariant = {
  name: 'offer-limits',
  title: 'Purchases keep to capacity, minimum order and lot',
  floor: 'units',
  check: ({ lines, network, calendar, names }, judge) => {
    const bought = periodSums<string>(calendar.count);
    for (const { offer, period, quantity } of lines.purchases) bought.add(offer.id, period, quantity);
    for (const offer of network.offers) {
      const { capacityPerPeriod, minimumOrder, lotMultiple } = offer;
      for (let period = 0; period < calendar.count; period += 1) {
        const quantity = bought.at(offer.id, period);
        if (quantity === 0) continue;
        const where = () => `Offer ${nameOf(offer)}, ${names.period(period)}`;
        judge.atMost(
          quantity,
          capacityPerPeriod ?? Infinity,
          0,
          (buys, limit) => `${where()}: ${buys} bought, at most ${limit} on offer.`,
        );
        if (judge.isPositive(quantity)) {
          judge.atMost(
            minimumOrder,
            quantity,
            0,
            (least, buys) => `${where()}: ${buys} bought, the minimum order is ${least}.`,
          );
        }
        if (lotMultiple !== null) {
          judge.whole(
            quantity / lotMultiple,
            (lots, nearest) =>
              `${where()}: ${quantity} bought, which is ${lots} lots of ${lotMultiple} instead of ${nearest}.`,
          );
        }
      }
    }
  },
};
