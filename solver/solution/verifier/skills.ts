import { nameOf } from './facts/names.ts';
import type { Invariant } from './invariant.ts';

/** A recipe that asks for a skill its site lacks makes nothing. */
export const skills: Invariant = {
  name: 'skills',
  title: 'Recipes run only where their skill is',
  floor: 'units',
  check: ({ lines, siteOf, names }, judge) => {
    for (const { recipe, period, quantity } of lines.production) {
      const { skillRequired } = recipe;
      if (skillRequired === null || !judge.isPositive(quantity)) continue;
      if (siteOf(recipe.site).skills.includes(skillRequired)) continue;
      judge.broken(
        quantity,
        () =>
          `Recipe ${nameOf(recipe)} makes ${quantity} in ${names.period(period)}; ` +
          `${names.site(recipe.site)} lacks the skill ${skillRequired}.`,
      );
    }
  },
};
