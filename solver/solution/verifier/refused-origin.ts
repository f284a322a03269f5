import type { Invariant } from './invariant.ts';

/**
 * A customer gets nothing of an origin that it refuses; where disputes are planned in the worse case, nothing that
 * customs may hold to be of one either.
 */
export const refusedOrigin: Invariant = {
  name: 'refused-origin',
  title: 'Customers get no goods of origins they refuse',
  floor: 'units',
  check: ({ lines, names }, judge) => {
    for (const { row, origin, standing, period, quantity } of lines.served) {
      if (row.notMadeIn.length === 0 || !judge.isPositive(quantity)) continue;
      // Other origins are known in the worse case alone.
      const refused = [origin, ...standing.otherOrigins].find((each) => row.notMadeIn.includes(each));
      if (refused === undefined) continue;
      judge.broken(
        quantity,
        () =>
          `Demand ${row.id} of ${names.site(row.market)} for ${names.product(row.product)}, ${names.period(period)}: ` +
          (refused === origin
            ? `${quantity} served of the refused origin ${refused}.`
            : `${quantity} served that may be held to be of the refused origin ${refused}.`),
      );
    }
  },
};
