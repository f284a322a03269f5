import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { mostMake } from '../sets/most-make.ts';
import type { ConstraintFamily } from './constraint-family.ts';
import { addMake, eachRecipePeriod, recipePeriodName } from './recipe-periods.ts';

/**
 * A recipe with a one-time qualification runs only after it, and is qualified at most once.
 *
 * Output hangs on the one column that says whether the recipe is qualified, not on a sum of decisions: with several
 * binaries in one such row GLPK's presolver has called a plan optimal that another plan beat by 0.02 %.
 */
export const recipeQualification: ConstraintFamily = {
  name: 'recipe_qualification',
  title: 'Recipe qualification',
  formula: `Σ_σ make[r,σ,t] ≤ mostMake[r,t] · qualified[r,t],   qualified[r,t] = Σ_{τ ≤ t − periods[r]} qualify[r,τ],
  Σ_t qualify[r,t] ≤ 1   ∀ r with a qualification cost, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    const isQualified = (recipe: Recipe) => recipe.qualification.cost > 0;
    eachRecipePeriod(
      context,
      (recipe) => isQualified(recipe),
      (recipe, number, period) => {
        const row = builder.addRow(
          -Infinity,
          0,
          recipePeriodName('recipe_qualification', context, number, period),
        );
        addMake(context, row, number, period);
        const qualified = columns.qualified.at(number, period);
        builder.addTerm(row, qualified, -mostMake(sets, number, period));
        const sum = builder.addRow(
          0,
          0,
          recipePeriodName('recipe_qualification', context, number, period, 'sum'),
        );
        builder.addTerm(sum, qualified, 1);
        for (let decided = 0; decided <= period - recipe.qualification.periods; decided++) {
          builder.addTerm(sum, columns.qualify.at(number, decided), -1);
        }
      },
    );
    sets.network.recipes.forEach((recipe, number) => {
      if (!isQualified(recipe) || columns.qualify.last(number) <= columns.qualify.first(number)) return;
      const row = builder.addRow(-Infinity, 1, () => `recipe_qualification(${recipe.id},once)`);
      for (let period = 0; period <= columns.qualify.last(number); period++) {
        builder.addTerm(row, columns.qualify.at(number, period), 1);
      }
    });
  },
};
