import type { Invariant } from './invariant.ts';

/** A row is served in its own period, or later by at most the periods that its backlog allows, never before. */
export const backlogWindow: Invariant = {
  name: 'backlog-window',
  title: 'Demand is served in its period, or late within its backlog',
  floor: 'units',
  check: ({ lines, calendar, names }, judge) => {
    for (const { row, period, quantity } of lines.served) {
      const wanted = calendar.indexById.get(row.period) ?? 0;
      const latest = wanted + (row.backlog?.maximumPeriods ?? 0);
      if (!judge.isPositive(quantity) || (wanted <= period && period <= latest)) continue;
      judge.broken(
        quantity,
        () =>
          `Demand ${row.id} of ${names.site(row.market)} for ${names.product(row.product)}: ${quantity} served in ` +
          `${names.period(period)}; it may be served from ${names.period(wanted)} to ${names.period(latest)}.`,
      );
    }
  },
};
