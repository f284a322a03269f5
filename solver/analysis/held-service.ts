import type { PlanningModel } from '../formulation/build-model.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';
import { isSomething } from '../solution/read-plan.ts';

/** Units that a plan leaves each demand row short of, by the row's place in the network. */
export function shortByRow({ columns, network }: PlanningModel, values: Float64Array): Float64Array {
  const short = new Float64Array(network.demand.length);
  columns.shortfall.each((row, _, column) => {
    const units = values[column] as number;
    if (isSomething(units)) short[row] = units;
  });
  return short;
}

/**
 * The model's program in which no row of demand is served worse than so:
 *
 *   shortfall[d] ≤ short[d]     ∀ d
 *
 * Else carbon, days and concentration would fall by serving nobody.
 */
export function holdService({ program, columns }: PlanningModel, short: Float64Array): LinearProgram {
  const columnUpper = program.columnUpper.slice();
  columns.shortfall.each((row, _, column) => {
    columnUpper[column] = Math.min(columnUpper[column] as number, short[row] as number);
  });
  return { ...program, columnUpper };
}
