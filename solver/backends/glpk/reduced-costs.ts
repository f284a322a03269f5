import type { LinearProgram } from '../../modeling/linear-program.ts';

/** Reduced cost of column j: cost[j] − Σ_i a[i,j] · rowDual[i]. GLPK's answer has the row duals alone. */
export function reducedCostsOf(program: LinearProgram, rowDuals: Float64Array): Float64Array {
  return program.cost.map((cost, column) => {
    let reduced = cost;
    for (let entry = program.starts[column] ?? 0; entry < (program.starts[column + 1] ?? 0); entry++) {
      reduced -= (program.values[entry] ?? 0) * (rowDuals[program.rowIndices[entry] ?? 0] ?? 0);
    }
    return reduced === 0 ? 0 : reduced;
  });
}
