import { mostMake } from '../sets/most-make.ts';
import { addActive, type ConstraintFamily } from './constraint-family.ts';
import { addMake, eachRecipePeriod, recipePeriodName } from './recipe-periods.ts';

/**
 * A recipe's output in a period is zero, or at least its minimum run; whoever runs pays the setup.
 * A recipe without a minimum that a policy counts runs with at least one unit.
 */
export const minimumRun: ConstraintFamily = {
  name: 'minimum_run',
  title: 'Minimum run',
  formula: `minimumRun[r] · run[r,t] ≤ Σ_σ make[r,σ,t] ≤ mostMake[r,t] · run[r,t],   run[r,t] ≤ active[s,t]   ∀ r with a setup, a minimum run or a count, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    eachRecipePeriod(
      context,
      (_, number) => columns.run.has(number),
      (recipe, number, period) => {
        const run = columns.run.at(number, period);
        const most = mostMake(sets, number, period);
        const name = (...part: readonly string[]) =>
          recipePeriodName('minimum_run', context, number, period, ...part);
        const upper = builder.addRow(-Infinity, 0, name());
        addMake(context, upper, number, period);
        builder.addTerm(upper, run, -most);
        const least = Math.max(recipe.minimumRun, sets.policies.isRecipeCounted(number) ? 1 : 0);
        if (least > 0) {
          const lower = builder.addRow(0, Infinity, name('least'));
          addMake(context, lower, number, period);
          builder.addTerm(lower, run, -least);
        }
        const site = sets.catalogue.siteIndex.of(recipe.site);
        if (sets.sites.isDecided(site)) {
          const row = builder.addRow(-Infinity, 0, name('active'));
          builder.addTerm(row, run, 1);
          addActive(context, row, site, period, -1);
        }
      },
    );
  },
};
