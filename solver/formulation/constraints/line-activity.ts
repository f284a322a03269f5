import type { Line } from '../../../scenarios/domain/line.ts';
import { mostHours } from '../sets/most-hours.ts';
import { addActive, type ConstraintFamily, periodName } from './constraint-family.ts';
import { addLineLoad, recipesOnLine } from './line-load.ts';

/** A closed site's lines stand still, whatever overtime or expansions were bought for them. */
export const lineActivity: ConstraintFamily = {
  name: 'line_activity',
  title: 'Lines of a closed site',
  formula: `Σ_r hours[r,line] · Σ_σ make[r,σ,t] ≤ (hours[line] + overtimeMaximum[line] + Σ_k maximumCount[k] · hours[k]) · active[s,t]
  ∀ line of a site with a decision, t`,
  addRows(context) {
    const { sets, builder } = context;
    const { network, catalogue } = sets;
    network.lines.forEach((line: Line, number) => {
      const site = catalogue.siteIndex.of(line.site);
      const recipes = recipesOnLine(context, number);
      if (!sets.sites.isDecided(site) || recipes.length === 0) return;
      for (let period = 0; period < catalogue.horizon.count; period++) {
        const row = builder.addRow(
          -Infinity,
          0,
          () => `line_activity(${line.id},${periodName(sets, period)})`,
        );
        addLineLoad(context, row, recipes, period);
        addActive(context, row, site, period, -mostHours(line));
      }
    });
  },
};
