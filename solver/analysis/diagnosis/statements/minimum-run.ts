import { numberStatement } from './number-statement.ts';

/** A recipe that runs makes at least so much. */
export const minimumRun = numberStatement({
  name: 'minimumRun',
  collection: 'recipes',
  field: 'minimumRun',
  rowFamilies: ['minimum_run'],
  direction: 'lower',
  end: 0,
  stated: (recipe) => (recipe.minimumRun > 0 ? recipe.minimumRun : null),
  silenced: (recipe) => ({ ...recipe, minimumRun: 0 }),
});
