import { nameOf } from './facts/names.ts';
import type { Invariant } from './invariant.ts';

/** A recipe that must be qualified runs only from so many periods after the decision on, and is qualified once. */
export const qualification: Invariant = {
  name: 'qualification',
  title: 'Recipes that need it are qualified once, in time for their first run',
  floor: 'units',
  check: ({ lines, names }, judge) => {
    const decidedIn = new Map<string, number>();
    for (const { recipe, period } of lines.qualifications) {
      const earlier = decidedIn.get(recipe.id);
      if (earlier !== undefined) {
        judge.broken(
          1,
          () =>
            `Recipe ${nameOf(recipe)} is qualified in ${names.period(earlier)} and again in ${names.period(period)}.`,
        );
      }
      decidedIn.set(recipe.id, Math.min(period, earlier ?? period));
    }
    for (const { recipe, period, quantity } of lines.production) {
      const { cost, periods } = recipe.qualification;
      if ((cost === 0 && periods === 0) || !judge.isPositive(quantity)) continue;
      // What costs nothing is decided in the first period, whether or not the plan says so.
      const decided = decidedIn.get(recipe.id) ?? (cost === 0 ? 0 : undefined);
      if (decided !== undefined && decided + periods <= period) continue;
      judge.broken(
        quantity,
        () =>
          `Recipe ${nameOf(recipe)} makes ${quantity} in ${names.period(period)}; ` +
          (decided === undefined
            ? 'it is never qualified.'
            : `its qualification of ${names.period(decided)} takes ${periods} periods.`),
      );
    }
  },
};
