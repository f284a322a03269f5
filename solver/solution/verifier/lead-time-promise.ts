import type { Invariant } from './invariant.ts';

/** A row with a lead-time promise takes only goods whose days since made or bought are within it, each by its own route. */
export const leadTimePromise: Invariant = {
  name: 'lead-time-promise',
  title: 'Promised lead times hold along every route',
  floor: 'units',
  check: ({ lines, names }, judge) => {
    for (const { row, elapsedDays, period, quantity } of lines.served) {
      const { maxLeadDays } = row;
      if (maxLeadDays === null || elapsedDays === null || !judge.isPositive(quantity)) continue;
      // Elapsed days are kept to a millionth of a day.
      if (elapsedDays <= maxLeadDays + 1e-6) continue;
      judge.broken(
        quantity,
        () =>
          `Demand ${row.id} of ${names.site(row.market)} for ${names.product(row.product)}, ${names.period(period)}: ` +
          `${quantity} served after ${elapsedDays} days, promised within ${maxLeadDays}.`,
      );
    }
  },
};
