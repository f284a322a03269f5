import type { Line } from '../../../scenarios/domain/line.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { mostHours } from './most-hours.ts';
import type { PlanningSets } from './planning-sets.ts';
import type { Stream } from './reach.ts';

/**
 * Most good units that a recipe can make in a period, or that can still be of use: the smallest of its own capacity,
 * each of its lines' hours with overtime and all expansions, and the need for its output from that period on.
 */
export function mostMake(sets: PlanningSets, recipe: number, period: number): number {
  const { network, catalogue, need } = sets;
  const { capacityPerPeriod, lineHours, leadTimeDays } = network.recipes[recipe] as Recipe;
  let most = capacityPerPeriod ?? Infinity;
  for (const { line: id, hoursPerUnit } of lineHours) {
    const line = network.lines[catalogue.lineIndex.of(id)] as Line;
    if (hoursPerUnit > 0) most = Math.min(most, mostHours(line) / hoursPerUnit);
  }
  const outputs = sets.streamsOfRecipe(recipe).map((index) => (sets.streams[index] as Stream).output);
  return Math.min(most, need.madeAt(outputs, leadTimeDays, period));
}
