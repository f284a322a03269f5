import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { type ModelContext, periodName, recipeName } from './constraint-family.ts';

/** Adds what all streams of a recipe start in a period. */
export function addMake(
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
export function eachRecipePeriod(
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

/** Name of a family's row for a recipe and period; `part` tells rows of one recipe and period apart. */
export const recipePeriodName =
  (family: string, { sets }: ModelContext, recipe: number, period: number, ...part: readonly string[]) =>
  () =>
    `${family}(${[...part, recipeName(sets, recipe), periodName(sets, period)].join(',')})`;
