import type { Recipe } from '../domain/recipe.ts';
import { loopsIn } from './loops.ts';
import { groupedBy } from './network-index.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** No product goes into itself without time passing. */
export const billOfMaterialsLoops: Check = {
  code: 'bill-of-materials-loop',
  severity: 'error',
  rule: 'No product goes into itself without time passing.',
  *find({ network, recipesBySite, recipesByOutput }) {
    for (const [siteId, recipes] of recipesBySite) {
      const instant = recipes.filter((recipe) => recipe.leadTimeDays === 0);
      for (const loop of productLoops(instant)) {
        const recipe = instant.find((each) => each.output === loop[0]);
        if (recipe !== undefined) {
          yield spot('recipes', recipe.id, 'inputs', messages.instantLoop(siteId, loop));
        }
      }
    }
    for (const loop of productLoops(network.recipes)) {
      const [recipe] = recipesByOutput.get(loop[0] ?? '') ?? [];
      if (recipe !== undefined) {
        yield spot('recipes', recipe.id, 'inputs', messages.productLoop(loop), 'warning');
      }
    }
  },
};

function productLoops(recipes: readonly Recipe[]): Iterable<readonly string[]> {
  const byOutput = groupedBy(recipes, (recipe) => recipe.output);
  const inputsOf = (product: string) =>
    (byOutput.get(product) ?? []).flatMap((recipe) => recipe.inputs.map((input) => input.product));
  return loopsIn([...byOutput.keys()], inputsOf);
}
