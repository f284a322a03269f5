import type { Expansion, Line } from '../../../scenarios/domain/line.ts';
import type { ConstraintFamily } from './constraint-family.ts';

/** An expansion is taken at most as often as it is offered over the horizon. */
export const expansionCount: ConstraintFamily = {
  name: 'expansion_count',
  title: 'Expansions taken',
  formula: 'Σ_t expand[line,k,t] ≤ maximumCount[k]   ∀ line, k',
  addRows({ sets, columns, builder }) {
    sets.expansions.forEach((each, item) => {
      const line = sets.network.lines[each.line] as Line;
      const option = line.expansions[each.option] as Expansion;
      if (columns.expand.last(item) <= columns.expand.first(item)) return;
      const row = builder.addRow(
        -Infinity,
        option.maximumCount,
        () => `expansion_count(${line.id},${option.id})`,
      );
      for (let period = columns.expand.first(item); period <= columns.expand.last(item); period++) {
        builder.addTerm(row, columns.expand.at(item, period), 1);
      }
    });
  },
};
