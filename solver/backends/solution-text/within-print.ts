import type { LinearProgram } from '../../modeling/linear-program.ts';
import { acceptedViolation } from '../program/judge-values.ts';

/**
 * How far each value may lie from the one that was printed: half a unit of the last of so many significant digits, and no less
 * than the violation that every engine accepts.
 *
 *   slack[j] = max( ½ · 10^(⌊log10 |x[j]|⌋ + 1 − digits),  accepted · max(1, |x[j]|) )
 */
export function printSlack(values: Float64Array, digits: number): Float64Array {
  return values.map((value) => {
    const size = Math.abs(value);
    const half = size === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(size)) + 1 - digits);
    return Math.max(half, acceptedViolation * Math.max(1, size));
  });
}

/**
 * The linear program of all plans that would be printed as these values: whole numbers are held, and everything else keeps
 * within its print. It has a solution exactly where the file can have been printed from a plan.
 */
export function withinPrint(
  program: LinearProgram,
  values: Float64Array,
  slack: Float64Array,
): LinearProgram {
  const columnLower = program.columnLower.slice();
  const columnUpper = program.columnUpper.slice();
  for (let column = 0; column < program.columnCount; column++) {
    const [lower, upper] = [program.columnLower[column] as number, program.columnUpper[column] as number];
    const clamp = (value: number) => Math.min(Math.max(value, lower), upper);
    const value = values[column] as number;
    const error = slack[column] as number;
    const isWhole = program.isInteger[column] === 1;
    columnLower[column] = clamp(isWhole ? Math.round(value) : value - error);
    columnUpper[column] = clamp(isWhole ? Math.round(value) : value + error);
  }
  return { ...program, columnLower, columnUpper, isInteger: new Uint8Array(program.columnCount) };
}
