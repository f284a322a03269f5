import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** A recipe uses lines of its own site. */
export const recipeLinesAtSite: Check = {
  code: 'recipe-line-elsewhere',
  severity: 'error',
  rule: 'A recipe uses lines of its own site.',
  *find({ network, lineById }) {
    for (const recipe of network.recipes) {
      for (const [n, { line: lineId }] of recipe.lineHours.entries()) {
        const line = lineById.get(lineId);
        if (line !== undefined && line.site !== recipe.site) {
          yield spot('recipes', recipe.id, `lineHours/${n}/line`, messages.lineElsewhere(recipe, line));
        }
      }
    }
  },
};
