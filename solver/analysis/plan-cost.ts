import type { LinearProgram } from '../modeling/linear-program.ts';

/** What a plan costs by a program's objective. Columns that the program was given more count nothing. */
export function planCost({ cost, costOffset, columnCount }: LinearProgram, values: Float64Array): number {
  let sum = costOffset;
  for (let column = 0; column < columnCount; column++)
    sum += (cost[column] as number) * (values[column] as number);
  return sum;
}
