import type { Invariant } from './invariant.ts';

/** Lines carry elapsed days exactly where some demand row asks for a lead time. That they add up along lanes, `balance` says. */
export const elapsedDays: Invariant = {
  name: 'elapsed-days',
  title: 'Elapsed days are kept for products with a lead-time promise, and for no other',
  floor: 'units',
  check: ({ plan, records, elapsed, names }, judge) => {
    const look = (product: string, days: number | null, part: string) => {
      const known = records.products.get(product);
      if (known === undefined || elapsed.isTracked(known.id) === (days !== null && days >= 0)) return;
      judge.broken(1, () =>
        days === null
          ? `The plan's ${part} keep no elapsed days for ${names.product(product)}, which is promised within a lead time.`
          : `The plan's ${part} keep ${days} elapsed days for ${names.product(product)}, which calls for none or more.`,
      );
    };
    for (const line of plan.flows) look(line.product, line.elapsedDays, 'flows');
    for (const line of plan.consumption) look(line.product, line.elapsedDays, 'consumption');
    for (const line of plan.stock) look(line.product, line.elapsedDays, 'stock');
    for (const line of plan.served) {
      const row = records.demand.get(line.demand);
      if (row !== undefined) look(row.product, line.elapsedDays, 'served');
    }
  },
};
