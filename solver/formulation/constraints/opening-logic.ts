import type { Site } from '../../../scenarios/domain/site.ts';
import { type ConstraintFamily, periodName, siteName } from './constraint-family.ts';

/** A site is active when it was and did not close, or when it opens. */
export const openingLogic: ConstraintFamily = {
  name: 'opening_logic',
  title: 'Opening and closing',
  formula: `active[s,t] = active[s,t−1] + open[s,t] − close[s,t],   active[s,−1] = 1 for existing sites, 0 for candidates   ∀ s with a decision, t`,
  addRows({ sets, columns, builder }) {
    for (const site of sets.sites.decided) {
      const stood = (sets.network.sites[site] as Site).opening.state === 'existing' ? 1 : 0;
      for (let period = 0; period < sets.catalogue.horizon.count; period++) {
        const start = period === 0 ? stood : 0;
        const row = builder.addRow(
          start,
          start,
          () => `opening_logic(${siteName(sets, site)},${periodName(sets, period)})`,
        );
        builder.addTerm(row, columns.active.at(site, period), 1);
        if (period > 0) builder.addTerm(row, columns.active.at(site, period - 1), -1);
        const open = columns.open.at(site, period);
        const close = columns.close.at(site, period);
        if (open >= 0) builder.addTerm(row, open, -1);
        if (close >= 0) builder.addTerm(row, close, 1);
      }
    }
  },
};
