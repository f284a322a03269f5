import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** A recipe names each input and each line once. */
export const recipeEntriesOnce: Check = {
  code: 'recipe-entry-repeated',
  severity: 'error',
  rule: 'A recipe names each input and each line once.',
  *find({ network }) {
    for (const recipe of network.recipes) {
      const inputs = new Set<string>();
      for (const [n, { product }] of recipe.inputs.entries()) {
        if (inputs.has(product)) {
          yield spot(
            'recipes',
            recipe.id,
            `inputs/${n}/product`,
            messages.recipeRepeats(recipe, `input ${product}`),
          );
        }
        inputs.add(product);
      }
      const lines = new Set<string>();
      for (const [n, { line }] of recipe.lineHours.entries()) {
        if (lines.has(line)) {
          yield spot(
            'recipes',
            recipe.id,
            `lineHours/${n}/line`,
            messages.recipeRepeats(recipe, `line ${line}`),
          );
        }
        lines.add(line);
      }
    }
  },
};
