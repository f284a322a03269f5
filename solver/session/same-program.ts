import type { LinearProgram } from '../modeling/linear-program.ts';

type Costs = Pick<LinearProgram, 'cost' | 'costOffset'>;

/** Whether two programs have the same rows, columns and coefficients; costs and limits may differ. */
export function hasSameMatrix(left: LinearProgram, right: LinearProgram): boolean {
  return (
    left.columnCount === right.columnCount &&
    left.rowCount === right.rowCount &&
    isEqual(left.starts, right.starts) &&
    isEqual(left.rowIndices, right.rowIndices) &&
    isEqual(left.values, right.values) &&
    isEqual(left.isInteger, right.isInteger)
  );
}

/** Rounding of sums in another order. */
const within = 1e-9;

/** Whether a program is the very one that was built, had it these costs. */
export function isPricedAs(program: LinearProgram, costs: Costs, built: LinearProgram): boolean {
  return (
    hasSameMatrix(program, built) &&
    isEqual(program.columnLower, built.columnLower) &&
    isEqual(program.columnUpper, built.columnUpper) &&
    isEqual(program.rowLower, built.rowLower) &&
    isEqual(program.rowUpper, built.rowUpper) &&
    isNear(costs.costOffset, built.costOffset) &&
    costs.cost.every((amount, column) => isNear(amount, built.cost[column]!))
  );
}

function isNear(left: number, right: number): boolean {
  return Math.abs(left - right) <= within * Math.max(1, Math.abs(left), Math.abs(right));
}

function isEqual(left: ArrayLike<number>, right: ArrayLike<number>): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}
