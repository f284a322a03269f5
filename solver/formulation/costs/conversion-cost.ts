import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Stream } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';

export const conversionCost: CostFamily = {
  name: 'conversion',
  title: 'Labour, energy and overhead of good units',
  formula: 'Σ (labour[r] + energy[r] + overhead[r]) · make[r,σ,t]',
  charge({ network, streams, catalogue }, { make }, charge) {
    make.each((item, period, column) => {
      const stream = streams[item] as Stream;
      const recipe = network.recipes[stream.recipe] as Recipe;
      for (const [part, amount] of [
        ['labour', recipe.labourPerUnit],
        ['energy', recipe.energyPerUnit],
        ['overhead', recipe.overheadPerUnit],
      ] as const) {
        charge(column, catalogue.toBase(amount, recipe.currency), 'conversion', () => ({
          period: network.settings.periods[period]?.id ?? null,
          site: recipe.site,
          product: recipe.output,
          origin: network.territories[stream.origin]?.id ?? null,
          cause: recipe.id,
          part,
        }));
      }
    });
  },
};
