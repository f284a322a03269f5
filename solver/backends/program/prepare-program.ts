import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { SolveStatus } from '../engine.ts';
import { mergeEntries } from './merge-entries.ts';

/** Either a program an engine can take, or the answer when none is needed to know it. */
export type PreparedProgram =
  | { kind: 'program'; program: LinearProgram }
  | { kind: 'settled'; status: SolveStatus; values: Float64Array | null };

/**
 * A program without the shapes that engines refuse or mistake: no row twice in a column, whole limits
 * on integer columns, at least one row and one column, no crossed limits. Anything else is answered here.
 *
 * @throws Error for numbers that mean nothing: NaN anywhere, an infinite cost or coefficient, an index out of range.
 */
export function prepareProgram(given: LinearProgram): PreparedProgram {
  checkNumbers(given);
  const program = wholeLimits(mergeEntries(given));
  const isCrossed =
    hasCrossedLimits(program.columnLower, program.columnUpper) ||
    hasCrossedLimits(program.rowLower, program.rowUpper);
  if (isCrossed) return { kind: 'settled', status: 'infeasible', values: null };
  if (program.values.length === 0) return settleWithoutEntries(program);
  return { kind: 'program', program };
}

/** With no coefficient anywhere, every row has activity 0 and every column is chosen for itself. */
function settleWithoutEntries(program: LinearProgram): PreparedProgram {
  for (let row = 0; row < program.rowCount; row++) {
    if ((program.rowLower[row] ?? 0) > 0 || (program.rowUpper[row] ?? 0) < 0) {
      return { kind: 'settled', status: 'infeasible', values: null };
    }
  }
  const values = new Float64Array(program.columnCount);
  for (let column = 0; column < program.columnCount; column++) {
    const cost = program.cost[column] ?? 0;
    const lower = program.columnLower[column] ?? 0;
    const upper = program.columnUpper[column] ?? 0;
    const best = cost > 0 ? lower : cost < 0 ? upper : Math.min(Math.max(0, lower), upper);
    if (!Number.isFinite(best)) return { kind: 'settled', status: 'unbounded', values: null };
    values[column] = best === 0 ? 0 : best;
  }
  return { kind: 'settled', status: 'optimal', values };
}

function hasCrossedLimits(lower: Float64Array, upper: Float64Array): boolean {
  return lower.some(
    (limit, index) => limit > (upper[index] ?? 0) || limit === Infinity || upper[index] === -Infinity,
  );
}

/** GLPK refuses an integer column with a fractional limit; the whole number inside says the same. */
function wholeLimits(program: LinearProgram): LinearProgram {
  // A limit this close to a whole number was meant to be that number.
  const rounding = 1e-9;
  const inward = (limits: Float64Array, round: (limit: number) => number): Float64Array =>
    limits.map((limit, column) =>
      program.isInteger[column] === 1 && Number.isFinite(limit) ? round(limit) : limit,
    );
  return {
    ...program,
    columnLower: inward(program.columnLower, (limit) => Math.ceil(limit - rounding)),
    columnUpper: inward(program.columnUpper, (limit) => Math.floor(limit + rounding)),
  };
}

function checkNumbers(program: LinearProgram): void {
  const refuse = (what: string): never => {
    throw new Error(`The program cannot be solved: ${what}.`);
  };
  if (!Number.isFinite(program.costOffset)) refuse('its constant cost is not a number');
  if (!program.cost.every(Number.isFinite)) refuse('a cost is not a finite number');
  if (!program.values.every(Number.isFinite)) refuse('a coefficient is not a finite number');
  const limits = [program.columnLower, program.columnUpper, program.rowLower, program.rowUpper];
  if (limits.some((array) => array.some(Number.isNaN))) refuse('a limit is not a number');
  if (program.rowIndices.some((row) => row < 0 || row >= program.rowCount)) {
    refuse('a coefficient stands in a row that does not exist');
  }
}
