import type { LinearProgram } from './linear-program.ts';

/**
 * The program that asks how far its rows must be breached: always feasible, never unbounded.
 *
 *   minimise Σ_i over[i] + under[i]   subject to  rowLower ≤ A·x + under − over ≤ rowUpper,
 *   column limits and wholeness as given, over, under ≥ 0.
 *
 * Columns: the given ones first, then `under` and `over` of each row in turn.
 */
export function buildElasticProgram(program: LinearProgram): LinearProgram {
  const { columnCount, rowCount } = program;
  const slackCount = 2 * rowCount;
  const entries = program.values.length;
  const append = (given: Float64Array, tail: number): Float64Array => {
    const longer = new Float64Array(given.length + slackCount).fill(tail);
    longer.set(given);
    return longer;
  };
  const cost = append(new Float64Array(columnCount), 1);
  const isInteger = new Uint8Array(columnCount + slackCount);
  isInteger.set(program.isInteger);
  const starts = new Int32Array(columnCount + slackCount + 1);
  starts.set(program.starts);
  const rowIndices = new Int32Array(entries + slackCount);
  rowIndices.set(program.rowIndices);
  const values = new Float64Array(entries + slackCount);
  values.set(program.values);
  for (let slack = 0; slack < slackCount; slack++) {
    starts[columnCount + slack + 1] = entries + slack + 1;
    rowIndices[entries + slack] = slack >> 1;
    values[entries + slack] = slack % 2 === 0 ? 1 : -1;
  }
  return {
    columnCount: columnCount + slackCount,
    rowCount,
    cost,
    costOffset: 0,
    columnLower: append(program.columnLower, 0),
    columnUpper: append(program.columnUpper, Infinity),
    isInteger,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    starts,
    rowIndices,
    values,
  };
}
