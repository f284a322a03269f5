import { numberStatement } from './number-statement.ts';

/** A recipe runs only so many periods after the decision to qualify it. */
export const qualification = numberStatement({
  name: 'qualification',
  collection: 'recipes',
  field: 'qualification/periods',
  rowFamilies: ['recipe_qualification'],
  isSilent: true,
  direction: 'lower',
  end: 0,
  isWhole: true,
  stated: ({ qualification: { periods } }) => (periods > 0 ? periods : null),
  silenced: (recipe) => ({ ...recipe, qualification: { ...recipe.qualification, periods: 0 } }),
});
