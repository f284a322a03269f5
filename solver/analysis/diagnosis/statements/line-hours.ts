import { setAt } from '../../../../scenarios/overrides/write-override.ts';
import { recordOf, type StatementKind } from './statement-kind.ts';

/** A line works so many regular hours in a period, besides its overtime and expansions. */
export const lineHours: StatementKind = {
  name: 'lineHours',
  collection: 'lines',
  field: 'hoursPerPeriod',
  rowFamilies: ['line_capacity', 'line_activity', 'expansion_count', 'minimum_run', 'recipe_qualification'],
  columnFamilies: ['overtime', 'expand'],
  isSilent: false,
  ids: ({ lines, recipes }) => {
    const used = new Set<string>(recipes.flatMap(({ lineHours }) => lineHours.map(({ line }) => line)));
    return lines.flatMap(({ id }) => (used.has(id) ? [id] : []));
  },
  // Hours have no "none"; a recipe that needs none of the line's says the same.
  without: (network, ids) => ({
    ...network,
    recipes: network.recipes.map((recipe) => ({
      ...recipe,
      lineHours: recipe.lineHours.filter(({ line }) => !ids.has(line)),
    })),
  }),
  scale: {
    stated: (network, id) => recordOf(network, 'lines', id).hoursPerPeriod,
    direction: 'raise',
    end: null,
    isWhole: false,
    edit: (_, id, to) => setAt(['lines', id, 'hoursPerPeriod'], to),
  },
  off: null,
};
