import { nameOf } from './facts/names.ts';
import { periodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';

/**
 * A recipe makes in a period nothing or at least its minimum run, in whole lots,
 * and the plan lists the run wherever it pays a setup or holds a minimum.
 */
export const productionLots: Invariant = {
  name: 'production-lots',
  title: 'Recipes run not at all or at least their minimum, in whole lots, with the run on record',
  floor: 'units',
  check: ({ lines, network, calendar, names }, judge) => {
    const made = periodSums<string>(calendar.count);
    for (const { recipe, period, quantity } of lines.production) made.add(recipe.id, period, quantity);
    const runs = periodSums<string>(calendar.count);
    for (const { recipe, period } of lines.runs) runs.add(recipe.id, period, 1);
    for (const recipe of network.recipes) {
      const { minimumRun, lotMultiple, setupCost } = recipe;
      for (let period = 0; period < calendar.count; period += 1) {
        const quantity = made.at(recipe.id, period);
        const isRun = runs.at(recipe.id, period) > 0;
        const isMade = judge.isPositive(quantity);
        const where = () => `Recipe ${nameOf(recipe)}, ${names.period(period)}`;
        if (isMade || isRun) {
          judge.atMost(
            minimumRun,
            quantity,
            0,
            (least, makes) => `${where()}: makes ${makes}, a run is at least ${least}.`,
          );
        }
        if (lotMultiple !== null) {
          judge.whole(
            quantity / lotMultiple,
            (lots, nearest) =>
              `${where()}: makes ${quantity}, which is ${lots} lots of ${lotMultiple} instead of ${nearest}.`,
          );
        }
        if (isMade && !isRun && (setupCost > 0 || minimumRun > 0)) {
          judge.broken(quantity, () => `${where()}: makes ${quantity}, but the plan lists no run.`);
        }
      }
    }
  },
};
