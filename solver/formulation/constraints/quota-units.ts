import type { QuotaUse } from '../sets/planning-sets.ts';
import { flow } from '../variables/goods.ts';
import { type ConstraintFamily, periodName } from './constraint-family.ts';

/** A unit that is sent enters under one quota at most. */
export const quotaUnits: ConstraintFamily = {
  name: 'quota_units',
  title: 'Units under quotas',
  formula: 'Σ_λ quotaUse[λ,l,p,o,t] ≤ flow[l,p,o,t]   ∀ l, p, o, t with a quota',
  addRows({ sets, columns, builder }) {
    const rowOf = new Map<string, number>();
    columns.quotaUse.each((item, period, column) => {
      const { move } = sets.quotaUses[item] as QuotaUse;
      const key = `${move} ${period}`;
      let row = rowOf.get(key);
      if (row === undefined) {
        row = builder.addRow(
          -Infinity,
          0,
          () => `quota_units(${[...flow.label(move, sets), periodName(sets, period)].join(',')})`,
        );
        builder.addTerm(row, columns.flow.at(move, period), -1);
        rowOf.set(key, row);
      }
      builder.addTerm(row, column, 1);
    });
  },
};
