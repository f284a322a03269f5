import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** The plant has the skill that its recipe asks for. */
export const recipeSkill: Check = {
  code: 'recipe-skill-missing',
  severity: 'warning',
  rule: 'The plant has the skill that its recipe asks for.',
  *find({ network, siteById }) {
    for (const recipe of network.recipes) {
      const site = siteById.get(recipe.site);
      if (site === undefined || recipe.skillRequired === null || site.skills.includes(recipe.skillRequired)) {
        continue;
      }
      yield spot('recipes', recipe.id, 'skillRequired', messages.skillMissing(recipe, recipe.skillRequired));
    }
  },
};
