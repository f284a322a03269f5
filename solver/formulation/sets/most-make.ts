import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { PlanningSets } from './planning-sets.ts';
import type { Stream } from './reachability.ts';

/**
 * Most good units that a recipe can make in a period, or that can still be of use: the smallest of its own capacity,
 * each of its lines' hours with overtime and all expansions, and the need for its output from that period on.
 */
export function mostMake(sets: PlanningSets, recipe: number, period: number): number {
  const { network, catalogue, need } = sets;
  const { capacityPerPeriod, lineHours, output } = network.recipes[recipe] as Recipe;
  let most = capacityPerPeriod ?? Infinity;
  for (const { line: id, hoursPerUnit } of lineHours) {
    const line = network.lines.find((each) => each.id === id);
    if (line === undefined || hoursPerUnit === 0) continue;
    const hours = line.expansions.reduce(
      (sum, option) => sum + option.maximumCount * option.hoursPerPeriod,
      line.hoursPerPeriod + line.overtimeMaximumHoursPerPeriod,
    );
    most = Math.min(most, hours / hoursPerUnit);
  }
  const needed = sets
    .streamsOfRecipe(recipe)
    .reduce((sum, index) => sum + need.from((sets.streams[index] as Stream).output, period), 0);
  const product = catalogue.productIndex.get(output) as number;
  return Math.min(most, needed, need.ofProduct(product, period));
}
