import { numberStatement } from './number-statement.ts';

/** A recipe makes so much in a period. One that may make nothing has no columns. */
export const recipeCapacity = numberStatement({
  name: 'recipeCapacity',
  collection: 'recipes',
  field: 'capacityPerPeriod',
  rowFamilies: ['recipe_capacity', 'minimum_run', 'recipe_qualification', 'site_activity'],
  isSilent: true,
  direction: 'raise',
  stated: (recipe) => recipe.capacityPerPeriod,
  silenced: (recipe) => ({ ...recipe, capacityPerPeriod: null }),
});
