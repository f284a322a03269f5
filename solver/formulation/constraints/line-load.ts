import type { Line } from '../../../scenarios/domain/line.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { ModelContext } from './constraint-family.ts';

/** Hours of one line that each of its recipes takes for one good unit. */
export function recipesOnLine(
  { sets }: ModelContext,
  line: number,
): { recipe: number; hoursPerUnit: number }[] {
  const { id } = sets.network.lines[line] as Line;
  return sets.network.recipes.flatMap((recipe: Recipe, number) => {
    const hoursPerUnit = recipe.lineHours
      .filter((hours) => hours.line === id)
      .reduce((sum, hours) => sum + hours.hoursPerUnit, 0);
    return hoursPerUnit > 0 && sets.recipePeriods(number) !== null ? [{ recipe: number, hoursPerUnit }] : [];
  });
}

/** Adds the hours that recipes load on a line in a period. */
export function addLineLoad(
  { sets, columns, builder }: ModelContext,
  row: number,
  recipes: readonly { recipe: number; hoursPerUnit: number }[],
  period: number,
): void {
  for (const { recipe, hoursPerUnit } of recipes) {
    for (const stream of sets.streamsOfRecipe(recipe)) {
      const column = columns.make.at(stream, period);
      if (column >= 0) builder.addTerm(row, column, hoursPerUnit);
    }
  }
}
