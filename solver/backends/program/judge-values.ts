import type { LinearProgram } from '../../modeling/linear-program.ts';

/** costOffset + Σ_j cost[j] · x[j], summed with compensation so that the order of columns does not show. */
export function objectiveOf(program: LinearProgram, values: Float64Array): number {
  let sum = program.costOffset;
  let lost = 0;
  for (let column = 0; column < program.columnCount; column++) {
    const term = (program.cost[column] ?? 0) * (values[column] ?? 0) - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  return sum === 0 ? 0 : sum;
}

/** Σ_j a[i,j] · x[j] for every row i. */
export function rowActivities(program: LinearProgram, values: Float64Array): Float64Array {
  const activities = new Float64Array(program.rowCount);
  const { starts, rowIndices, values: coefficients } = program;
  for (let column = 0; column < program.columnCount; column++) {
    const value = values[column] ?? 0;
    if (value === 0) continue;
    const end = starts[column + 1] ?? 0;
    for (let entry = starts[column] ?? 0; entry < end; entry++) {
      const row = rowIndices[entry] ?? 0;
      activities[row] = (activities[row] ?? 0) + (coefficients[entry] ?? 0) * value;
    }
  }
  return activities;
}

/**
 * The worst breach of a row, a column limit or wholeness; 0 for values that keep all of them exactly.
 * A breach of a limit b counts relative to max(1, |b|), a fractional part as it is.
 */
export function largestViolation(program: LinearProgram, values: Float64Array): number {
  let worst = 0;
  const breach = (value: number, lower: number, upper: number): number => {
    if (Number.isNaN(value)) return Infinity;
    if (value < lower) return (lower - value) / Math.max(1, Math.abs(lower));
    if (value > upper) return (value - upper) / Math.max(1, Math.abs(upper));
    return 0;
  };
  for (let column = 0; column < program.columnCount; column++) {
    const value = values[column] ?? NaN;
    worst = Math.max(
      worst,
      breach(value, program.columnLower[column] ?? 0, program.columnUpper[column] ?? 0),
    );
    if (program.isInteger[column] === 1) worst = Math.max(worst, Math.abs(value - Math.round(value)));
  }
  const activities = rowActivities(program, values);
  for (let row = 0; row < program.rowCount; row++) {
    worst = Math.max(
      worst,
      breach(activities[row] ?? NaN, program.rowLower[row] ?? 0, program.rowUpper[row] ?? 0),
    );
  }
  return worst;
}

/** The breach up to which values count as a plan: that of the engines' own feasibility tests. */
export const acceptedViolation = 1e-6;

/** Values moved onto their column's limits where rounding left them just outside, and without minus zero. */
export function tidyValues(program: LinearProgram, values: Float64Array): Float64Array {
  return values.map((value, column) => {
    const inside = Math.min(
      Math.max(value, program.columnLower[column] ?? -Infinity),
      program.columnUpper[column] ?? Infinity,
    );
    return inside === 0 ? 0 : inside;
  });
}

/** A copy in which every integer column is whole. */
export function roundIntegers(program: LinearProgram, values: Float64Array): Float64Array {
  return values.map((value, column) => (program.isInteger[column] === 1 ? Math.round(value) : value));
}
