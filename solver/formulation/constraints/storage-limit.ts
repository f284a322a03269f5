import type { Site } from '../../../scenarios/domain/site.ts';
import { append } from '../sets/append.ts';
import { type ConstraintFamily, periodName } from './constraint-family.ts';

/** A site holds no more units at a period's end than it has room for. */
export const storageLimit: ConstraintFamily = {
  name: 'storage_limit',
  title: 'Storage',
  formula: 'Σ_{p,o} stock[s,p,o,t] ≤ storage[s]   ∀ s with a limit, t',
  addRows({ sets, columns, builder }) {
    const nodesOf = new Map<number, number[]>();
    sets.nodes.forEach((node, index) => {
      if (columns.stock.has(index)) append(nodesOf, node.site, index);
    });
    for (const [number, indices] of nodesOf) {
      const site = sets.network.sites[number] as Site;
      if (site.storageLimit === null) continue;
      for (let period = 0; period < sets.catalogue.horizon.count; period++) {
        const row = builder.addRow(
          -Infinity,
          site.storageLimit,
          () => `storage_limit(${site.id},${periodName(sets, period)})`,
        );
        for (const index of indices) {
          const column = columns.stock.at(index, period);
          if (column >= 0) builder.addTerm(row, column, 1);
        }
      }
    }
  },
};
