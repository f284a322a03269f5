import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { mostMake } from '../sets/most-make.ts';
import {
  addActive,
  periodName,
  recipeName,
  type ConstraintFamily,
  type ModelContext,
} from './constraint-family.ts';

function addMake(
  { sets, columns, builder }: ModelContext,
  row: number,
  recipe: number,
  period: number,
): void {
  for (const stream of sets.streamsOfRecipe(recipe)) {
    const column = columns.make.at(stream, period);
    if (column >= 0) builder.addTerm(row, column, 1);
  }
}

/** Calls back with every recipe and period in which it can start. */
function eachRecipePeriod(
  { sets }: ModelContext,
  chosen: (recipe: Recipe, number: number) => boolean,
  visit: (recipe: Recipe, number: number, period: number) => void,
): void {
  sets.network.recipes.forEach((recipe, number) => {
    const span = sets.recipePeriods(number);
    if (span === null || !chosen(recipe, number)) return;
    for (let period = span[0]; period <= span[1]; period++) visit(recipe, number, period);
  });
}

const named =
  (family: string, { sets }: ModelContext, recipe: number, period: number) =>
  () =>
    `${family}(${recipeName(sets, recipe)},${periodName(sets, period)})`;

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
        const name = named('recipe_capacity', context, number, period);
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

/** A recipe with a one-time qualification runs only after it, and is qualified at most once. */
export const recipeQualification: ConstraintFamily = {
  name: 'recipe_qualification',
  title: 'Recipe qualification',
  formula: `Σ_σ make[r,σ,t] ≤ mostMake[r,t] · Σ_{τ ≤ t − periods[r]} qualify[r,τ],   Σ_t qualify[r,t] ≤ 1   ∀ r with a qualification cost, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    const isQualified = (recipe: Recipe) => recipe.qualification.cost > 0;
    eachRecipePeriod(
      context,
      (recipe) => isQualified(recipe),
      (recipe, number, period) => {
        const row = builder.addRow(-Infinity, 0, named('recipe_qualification', context, number, period));
        addMake(context, row, number, period);
        const most = mostMake(sets, number, period);
        for (let decided = 0; decided <= period - recipe.qualification.periods; decided++) {
          builder.addTerm(row, columns.qualify.at(number, decided), -most);
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
        const upper = builder.addRow(-Infinity, 0, named('minimum_run', context, number, period));
        addMake(context, upper, number, period);
        builder.addTerm(upper, run, -most);
        const least = Math.max(recipe.minimumRun, sets.policies.isRecipeCounted(number) ? 1 : 0);
        if (least > 0) {
          const name = named('minimum_run', context, number, period);
          const lower = builder.addRow(0, Infinity, () =>
            name().replace('minimum_run(', 'minimum_run(least,'),
          );
          addMake(context, lower, number, period);
          builder.addTerm(lower, run, -least);
        }
        const site = sets.catalogue.siteIndex.get(recipe.site) as number;
        if (sets.sites.isDecided(site)) {
          const name = named('minimum_run', context, number, period);
          const row = builder.addRow(-Infinity, 0, () =>
            name().replace('minimum_run(', 'minimum_run(active,'),
          );
          builder.addTerm(row, run, 1);
          addActive(context, row, site, period, -1);
        }
      },
    );
  },
};

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
        const row = context.builder.addRow(0, 0, named('lot_multiple', context, number, period));
        addMake(context, row, number, period);
        context.builder.addTerm(row, context.columns.lots.at(number, period), -(recipe.lotMultiple ?? 1));
      },
    );
  },
};
