import type { LinearProgram } from '../../modeling/linear-program.ts';

/** Two numbers closer than this, relative to the larger, were reckoned by another order of the same steps. */
const rounding = 1e-12;

/** Whether two programs have the same columns, rows, limits and matrix, so that a plan of one is a plan of the other. */
export function isSameButCosts(one: LinearProgram, other: LinearProgram): boolean {
  return (
    one.columnCount === other.columnCount &&
    one.rowCount === other.rowCount &&
    isSame(one.starts, other.starts) &&
    isSame(one.rowIndices, other.rowIndices) &&
    isSame(one.isInteger, other.isInteger) &&
    isSame(one.values, other.values) &&
    isSame(one.columnLower, other.columnLower) &&
    isSame(one.columnUpper, other.columnUpper) &&
    isSame(one.rowLower, other.rowLower) &&
    isSame(one.rowUpper, other.rowUpper)
  );
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) {
    const left = one[at] as number;
    const right = other[at] as number;
    if (left !== right && !(Math.abs(left - right) <= rounding * Math.max(Math.abs(left), Math.abs(right))))
      return false;
  }
  return true;
}
