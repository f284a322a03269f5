import { describe, expect, it } from 'vitest';
import { mostThatCanBeMade } from '../../../scenarios/checks/most-that-can-be-made.ts';
import { line as lineSchema } from '../../../scenarios/domain/line.ts';
import { recipe as recipeSchema } from '../../../scenarios/domain/recipe.ts';

const line = lineSchema.parse({
  id: 'press',
  site: 'plant',
  hoursPerPeriod: 90,
  overtimeMaximumHoursPerPeriod: 10,
  expansions: [{ id: 'shift', hoursPerPeriod: 50, cost: 1, leadPeriods: 3, maximumCount: 2 }],
});
const lines = new Map([['press', line]]);
const recipe = (fields: object) => recipeSchema.parse({ id: 'r', site: 'plant', output: 'cup', ...fields });
const pressed = (hoursPerUnit: number, fields: object = {}) =>
  recipe({ lineHours: [{ line: 'press', hoursPerUnit }], ...fields });

describe('mostThatCanBeMade', () => {
  it('counts overtime, and an expansion taken 2 times from period 4 of 5 on: 5 · 100 + 2 · 50 · 2 = 700 hours', () => {
    expect(mostThatCanBeMade([pressed(2)], lines, 5)).toBe(350);
  });

  it('gives the hours of a line to the faster of 2 recipes on it', () => {
    expect(mostThatCanBeMade([pressed(2), pressed(1)], lines, 5)).toBe(700);
  });

  it('adds the capacities of 2 recipes where the line has hours for both: 5 · 10 + 4 · 20 = 130', () => {
    const slow = pressed(2, { capacityPerPeriod: 10 });
    const late = pressed(1, { capacityPerPeriod: 20, qualification: { cost: 0, periods: 1 } });
    expect(mostThatCanBeMade([slow, late], lines, 5)).toBe(130);
  });

  it('knows no bound where 1 recipe of 2 has neither a line nor a capacity', () => {
    expect(mostThatCanBeMade([pressed(2), recipe({})], lines, 5)).toBeNull();
  });
});
