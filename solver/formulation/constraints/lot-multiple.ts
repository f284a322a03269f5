import type { ConstraintFamily } from './constraint-family.ts';
import { addMake, eachRecipePeriod, recipePeriodName } from './recipe-periods.ts';

/** A recipe with a lot makes whole multiples of it. */
export const lotMultiple: ConstraintFamily = {
  name: 'lot_multiple',
  title: 'Lots',
  formula: 'Σ_σ make[r,σ,t] = lotMultiple[r] · lots[r,t]   ∀ r with a lot, t',
  addRows(context) {
    eachRecipePeriod(
      context,
      (recipe) => recipe.lotMultiple !== null,
      (recipe, number, period) => {
        const row = context.builder.addRow(0, 0, recipePeriodName('lot_multiple', context, number, period));
        addMake(context, row, number, period);
        context.builder.addTerm(row, context.columns.lots.at(number, period), -(recipe.lotMultiple ?? 1));
      },
    );
  },
};
