import type { LinearProgram } from '../../modeling/linear-program.ts';
import { roundIntegers } from './judge-values.ts';

/** The linear program that remains when every integer column is held at the whole number nearest its value. */
export function fixIntegers(program: LinearProgram, values: Float64Array): LinearProgram {
  const rounded = roundIntegers(program, values);
  const held = (limits: Float64Array): Float64Array =>
    limits.map((limit, column) => (program.isInteger[column] === 1 ? (rounded[column] ?? 0) : limit));
  return {
    ...program,
    columnLower: held(program.columnLower),
    columnUpper: held(program.columnUpper),
    isInteger: new Uint8Array(program.columnCount),
  };
}

export function hasIntegers(program: LinearProgram): boolean {
  return program.isInteger.includes(1);
}
