import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import { mostPerPeriod } from './physical-limits.ts';
import type { PlanningSets } from './planning-sets.ts';
import type { Stream } from './reach.ts';

/**
 * Most good units that a recipe can make in a period, or that can still be of use: the smallest of its own capacity,
 * each of its lines' hours with overtime and all expansions, and the need for its output from that period on.
 */
export function mostMake(sets: PlanningSets, recipe: number, period: number): number {
  const { network, catalogue, need } = sets;
  const made = network.recipes[recipe] as Recipe;
  const outputs = sets.streamsOfRecipe(recipe).map((index) => (sets.streams[index] as Stream).output);
  return Math.min(mostPerPeriod(catalogue, made), need.madeAt(outputs, made.leadTimeDays, period));
}
