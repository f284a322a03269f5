import { append } from '../sets/append.ts';
import type { Wanted } from '../sets/demand-sets.ts';
import type { Service } from '../sets/planning-sets.ts';
import type { ConstraintFamily } from './constraint-family.ts';

/**
 * A demand row is served, in its own period or as backlog, or falls short. Under the profit objective demand is a
 * ceiling, and the shortfall is what is left of it. Goods too old for the row's lead-time promise, or of an origin it
 * refuses, have no `serve` column at all.
 */
export const demandSatisfaction: ConstraintFamily = {
  name: 'demand_satisfaction',
  title: 'Demand',
  formula:
    'Σ_{o,τ} serve[d,o,τ] + shortfall[d] = quantity[d],   shortfall[d] ≤ (1 − minimumFill[d]) · quantity[d]   ∀ d',
  addRows({ sets, columns, builder }) {
    const services = new Map<number, number[]>();
    sets.services.forEach((service: Service, item) => append(services, service.wanted, item));
    sets.demand.wanted.forEach((wanted: Wanted, number) => {
      const { row: demand, first, last } = wanted;
      if (demand.quantity === 0) return;
      const row = builder.addRow(demand.quantity, demand.quantity, () => `demand_satisfaction(${demand.id})`);
      for (const item of services.get(number) ?? []) {
        for (let period = first; period <= last; period++) {
          const column = columns.serve.at(item, period);
          if (column >= 0) builder.addTerm(row, column, 1);
        }
      }
      const shortfall = columns.shortfall.at(number);
      if (shortfall >= 0) builder.addTerm(row, shortfall, 1);
    });
  },
};
