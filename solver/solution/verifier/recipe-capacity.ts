import { nameOf } from './facts/names.ts';
import { periodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';

/** A recipe makes in a period, over all streams, no more than its own limit. */
export const recipeCapacity: Invariant = {
  name: 'recipe-capacity',
  title: 'Recipes make no more than their own limit',
  floor: 'units',
  check: ({ lines, network, calendar, names }, judge) => {
    const made = periodSums<string>(calendar.count);
    for (const { recipe, period, quantity } of lines.production) made.add(recipe.id, period, quantity);
    for (const recipe of network.recipes) {
      if (recipe.capacityPerPeriod === null) continue;
      for (let period = 0; period < calendar.count; period += 1) {
        judge.atMost(
          made.at(recipe.id, period),
          recipe.capacityPerPeriod,
          0,
          (makes, limit) =>
            `Recipe ${nameOf(recipe)}, ${names.period(period)}: makes ${makes}, its limit is ${limit}.`,
        );
      }
    }
  },
};
