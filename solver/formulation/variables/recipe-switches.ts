import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import { decision, quantity } from './variable-family.ts';

const recipeOf = (item: number, sets: PlanningSets) => sets.network.recipes[item] as Recipe;
const recipeLabel = (item: number, sets: PlanningSets) => [recipeOf(item, sets).id];
const lastPeriod = (sets: PlanningSets) => sets.catalogue.horizon.count - 1;

export const qualify = decision({
  name: 'qualify',
  title: 'The one-time qualification of a recipe is decided in a period',
  symbol: 'qualify[r,t]',
  unit: '0/1',
  itemCount: (sets) => sets.network.recipes.length,
  range: (item, sets) =>
    recipeOf(item, sets).qualification.cost > 0 && sets.recipePeriods(item) !== null
      ? [0, lastPeriod(sets) - recipeOf(item, sets).qualification.periods]
      : null,
  label: recipeLabel,
});

/** Whole because `qualify` is. */
export const qualified = quantity({
  name: 'qualified',
  title: 'A recipe with a qualification cost is qualified in a period',
  symbol: 'qualified[r,t]',
  unit: '0/1',
  upper: () => 1,
  itemCount: (sets) => sets.network.recipes.length,
  range: (item, sets) => (recipeOf(item, sets).qualification.cost > 0 ? sets.recipePeriods(item) : null),
  label: recipeLabel,
});

export const run = decision({
  name: 'run',
  title: 'A recipe with a setup, a minimum run or a count runs in a period',
  symbol: 'run[r,t]',
  unit: '0/1',
  itemCount: (sets) => sets.network.recipes.length,
  range: (item, sets) => {
    const { minimumRun, setupCost } = recipeOf(item, sets);
    const isSwitched = minimumRun > 0 || setupCost > 0 || sets.policies.isRecipeCounted(item);
    return isSwitched ? sets.recipePeriods(item) : null;
  },
  label: recipeLabel,
});

export const lots = decision({
  name: 'lots',
  title: 'Whole lots of a recipe made in a period',
  symbol: 'lots[r,t]',
  unit: 'lots',
  upper: () => Infinity,
  itemCount: (sets) => sets.network.recipes.length,
  range: (item, sets) => (recipeOf(item, sets).lotMultiple === null ? null : sets.recipePeriods(item)),
  label: recipeLabel,
});
