import type { Invariant } from './invariant.ts';

/** A customer gets nothing of an origin that it refuses. */
export const refusedOrigin: Invariant = {
  name: 'refused-origin',
  title: 'Customers get no goods of origins they refuse',
  floor: 'units',
  check: ({ lines, names }, judge) => {
    for (const { row, origin, period, quantity } of lines.served) {
      if (!judge.isPositive(quantity) || !row.notMadeIn.includes(origin)) continue;
      judge.broken(
        quantity,
        () =>
          `Demand ${row.id} of ${names.site(row.market)} for ${names.product(row.product)}, ${names.period(period)}: ` +
          `${quantity} served of the refused origin ${origin}.`,
      );
    }
  },
};
