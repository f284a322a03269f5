import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { CostFamily } from './cost-family.ts';

export const setupCost: CostFamily = {
  name: 'setup',
  title: 'Setup of a recipe in each period in which it runs',
  formula: 'Σ setup[r] · run[r,t]',
  charge({ network, catalogue }, { run }, charge) {
    run.each((item, period, column) => {
      const recipe = network.recipes[item] as Recipe;
      charge(column, catalogue.toBase(recipe.setupCost, recipe.currency), 'setup', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: recipe.site,
        product: recipe.output,
        cause: recipe.id,
      }));
    });
  },
};
