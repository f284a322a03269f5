import { extendProgram } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';

/** How the units of an activity are limited and charged beside all that the network says. */
export interface Meter {
  least: number;
  most: number;
  /** Added to the cost of each unit. */
  costPerUnit: number;
}

export const openMeter: Meter = { least: 0, most: Infinity, costPerUnit: 0 };

/**
 * A program that counts the units of an activity in a column of their own, its last:
 *
 *   used = Σ_{j ∈ activity} x[j],   least ≤ used ≤ most,   + costPerUnit · used in the objective.
 *
 * Forbidding the activity, asking it in and making it dearer or cheaper are then a limit or a cost of one column.
 */
export function meteredProgram(program: LinearProgram, activity: readonly number[]): LinearProgram {
  const meter = program.columnCount;
  const row = program.rowCount;
  return extendProgram(program, {
    columns: [{ lower: 0, upper: Infinity, isInteger: false, cost: 0 }],
    rows: [{ lower: 0, upper: 0 }],
    terms: [
      ...activity.map((column) => ({ row, column, coefficient: 1 })),
      { row, column: meter, coefficient: -1 },
    ],
  });
}

/** A metered program with its meter set. */
export function withMeter(
  program: LinearProgram,
  { least, most, costPerUnit }: Meter,
  costs: Pick<LinearProgram, 'cost' | 'costOffset'> = program,
): LinearProgram {
  const meter = program.columnCount - 1;
  const set = (list: Float64Array, value: number): Float64Array => {
    const changed = new Float64Array(program.columnCount);
    changed.set(list);
    changed[meter] = value;
    return changed;
  };
  return {
    ...program,
    columnLower: set(program.columnLower, least),
    columnUpper: set(program.columnUpper, most),
    cost: set(costs.cost, costPerUnit),
    costOffset: costs.costOffset,
  };
}
