import type { CostGrid } from './cost-grid.ts';
import type { Costs } from './turned-programs.ts';

/** A plan's cost at every value of a grid; between them it is a straight line. */
export type Heights = readonly number[];

/** What a plan costs all along a grid. */
export function planHeights(grid: CostGrid, values: Float64Array): Heights {
  return grid.costs.map((costs) => costUnder(costs, values));
}

/** What a plan costs under some costs. */
export function costUnder({ cost, offset }: Costs, values: Float64Array): number {
  let sum = offset;
  for (let column = 0; column < cost.length; column++)
    sum += (cost[column] as number) * (values[column] as number);
  return sum;
}

/** The stretch of a grid that a value lies in, by its left end; the last value belongs to the last stretch. */
export function stretchOf(values: readonly number[], value: number): number {
  let stretch = 0;
  while (stretch < values.length - 2 && value >= (values[stretch + 1] as number)) stretch++;
  return stretch;
}

/** Height at a value between the grid's. */
export function heightAt(values: readonly number[], heights: Heights, value: number): number {
  const stretch = stretchOf(values, value);
  const [left, right] = [values[stretch] as number, values[stretch + 1] as number];
  const share = (value - left) / (right - left);
  return (1 - share) * (heights[stretch] as number) + share * (heights[stretch + 1] as number);
}

/** Costs at a value between the grid's. */
export function costsAt(grid: CostGrid, value: number): Costs {
  const stretch = stretchOf(grid.values, value);
  const [left, right] = [grid.values[stretch] as number, grid.values[stretch + 1] as number];
  const [first, last] = [grid.costs[stretch] as Costs, grid.costs[stretch + 1] as Costs];
  if (value === left) return first;
  if (value === right) return last;
  const share = (value - left) / (right - left);
  return {
    cost: first.cost.map((from, column) => (1 - share) * from + share * (last.cost[column] as number)),
    offset: (1 - share) * first.offset + share * last.offset,
  };
}
