import { type ConstraintFamily, siteName } from './constraint-family.ts';

/** A site opens at most once and closes at most once. */
export const openOnce: ConstraintFamily = {
  name: 'open_once',
  title: 'Opening and closing once',
  formula: 'Σ_t open[s,t] ≤ 1,   Σ_t close[s,t] ≤ 1   ∀ s with a decision',
  addRows({ sets, columns, builder }) {
    for (const site of sets.sites.decided) {
      for (const [verb, switches] of [
        ['open', columns.open],
        ['close', columns.close],
      ] as const) {
        if (!switches.has(site) || switches.last(site) === switches.first(site)) continue;
        const row = builder.addRow(-Infinity, 1, () => `open_once(${siteName(sets, site)},${verb})`);
        for (let period = switches.first(site); period <= switches.last(site); period++) {
          builder.addTerm(row, switches.at(site, period), 1);
        }
      }
    }
  },
};
