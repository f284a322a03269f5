/**
 * A mixed-integer linear program as plain arrays, in the form that crosses threads:
 *
 *   minimise  costOffset + Σ_j cost[j] · x[j]
 *   subject to  rowLower[i] ≤ Σ_j a[i,j] · x[j] ≤ rowUpper[i],  columnLower[j] ≤ x[j] ≤ columnUpper[j],
 *   x[j] whole where isInteger[j] = 1.
 *
 * The matrix is stored by columns: the entries of column j are `rowIndices[k], values[k]` for
 * `starts[j] ≤ k < starts[j+1]`, rows ascending, no row twice. Absent limits are ±Infinity.
 */
export interface LinearProgram {
  columnCount: number;
  rowCount: number;
  cost: Float64Array;
  costOffset: number;
  columnLower: Float64Array;
  columnUpper: Float64Array;
  isInteger: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  starts: Int32Array;
  rowIndices: Int32Array;
  values: Float64Array;
  /**
   * By column, for a branch and bound: integers with a higher number switch more of the program and are decided first.
   * Says nothing about the plans or their cost; absent where nothing is known.
   */
  branchPriority?: Int8Array;
}

/** Names for people, made only when a file or an explanation needs them. Characters: `[a-z0-9_(),]`. */
export interface ProgramNames {
  columns: readonly string[];
  rows: readonly string[];
}

export interface ProgramSize {
  rows: number;
  columns: number;
  integers: number;
  nonzeros: number;
}

export function programSize(program: LinearProgram): ProgramSize {
  let integers = 0;
  for (const flag of program.isInteger) integers += flag;
  return { rows: program.rowCount, columns: program.columnCount, integers, nonzeros: program.values.length };
}
