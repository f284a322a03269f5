import type { ConstraintFamily } from './constraint-family.ts';
import { addMake, eachRecipePeriod, recipePeriodName } from './recipe-periods.ts';

/** A recipe makes no more in a period than its own capacity. */
export const recipeCapacity: ConstraintFamily = {
  name: 'recipe_capacity',
  title: 'Recipe capacity',
  formula: 'Σ_σ make[r,σ,t] ≤ capacity[r]   ∀ r with a capacity, t',
  addRows(context) {
    eachRecipePeriod(
      context,
      (recipe) => recipe.capacityPerPeriod !== null,
      (recipe, number, period) => {
        const name = recipePeriodName('recipe_capacity', context, number, period);
        addMake(
          context,
          context.builder.addRow(-Infinity, recipe.capacityPerPeriod ?? Infinity, name),
          number,
          period,
        );
      },
    );
  },
};
