import type { Highs, HighsCallbackMap, Model, ModelStatusCode } from 'highs';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { HeapGuard } from '../program/heap-guard.ts';

/** Above this many columns interior point with crossover has answered where simplex had not. */
const interiorPointColumns = 100_000;

/** Passes the arrays on; the constant goes along so that gaps are relative to the whole objective. */
export function createHighsModel(highs: Highs, program: LinearProgram): Model {
  const model = highs.createModel({
    numCols: program.columnCount,
    numRows: program.rowCount,
    offset: program.costOffset,
    colCost: program.cost,
    colLower: program.columnLower,
    colUpper: program.columnUpper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    matrix: {
      format: 'csc',
      numRows: program.rowCount,
      numCols: program.columnCount,
      starts: program.starts,
      indices: program.rowIndices,
      values: program.values,
    },
    ...(program.isInteger.includes(1) ? { integrality: Int32Array.from(program.isInteger) } : {}),
  });
  model.options.set({
    output_flag: false,
    log_to_console: false,
    random_seed: 0,
    // Both tighter than usual: a switch that is open by a millionth still lets a large flow through.
    primal_feasibility_tolerance: 1e-9,
    dual_feasibility_tolerance: 1e-9,
    mip_feasibility_tolerance: 1e-7,
    mip_abs_gap: 1e-9,
  });
  const isLargeLp = !program.isInteger.includes(1) && program.columnCount > interiorPointColumns;
  if (isLargeLp) model.options.set('solver', 'ipm');
  return model;
}

/**
 * The verdict of a run with the engine's clock at zero, for at most this many seconds. HiGHS 1.15 gives up altogether on
 * some programs that are all but impossible, which it solves when asked otherwise: that is an error of the solve, as those
 * that it tells of. Once its heap was refused to grow it cannot be asked any more, and what it throws goes on.
 */
export function runModel(
  highs: Highs,
  guard: HeapGuard | null,
  model: Model,
  seconds: number,
  callbacks?: HighsCallbackMap,
): ModelStatusCode {
  model.zeroAllClocks();
  // The options take finite numbers only: no limit is thirty years.
  model.options.set('time_limit', Math.min(seconds, 1e9));
  try {
    return model.run(callbacks).modelStatus;
  } catch (error) {
    if (guard?.wasRefused === true) throw error;
    return highs.constants.modelStatus.solveError;
  }
}
