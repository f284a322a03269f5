import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { CostFamily } from './cost-family.ts';

export const qualificationCost: CostFamily = {
  name: 'qualify',
  title: 'One-time qualification of a recipe',
  formula: 'Σ qualification[r] · qualify[r,t]',
  charge({ network, catalogue }, { qualify }, charge) {
    qualify.each((item, period, column) => {
      const recipe = network.recipes[item] as Recipe;
      charge(column, catalogue.toBase(recipe.qualification.cost, recipe.currency), 'qualify', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: recipe.site,
        product: recipe.output,
        cause: recipe.id,
      }));
    });
  },
};
