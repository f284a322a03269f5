import type { LinearProgram } from '../../modeling/linear-program.ts';

/**
 * The program that remains when every integer column is held at the whole number nearest its value. Those whose value is
 * not a number, and those that are named open, stay integers; without any the program is linear.
 */
export function fixIntegers(
  program: LinearProgram,
  values: Float64Array,
  isOpen: ReadonlySet<number> = new Set(),
): LinearProgram {
  const isHeld = (column: number): boolean =>
    program.isInteger[column] === 1 && !Number.isNaN(values[column]) && !isOpen.has(column);
  const held = (limits: Float64Array): Float64Array =>
    limits.map((limit, column) => (isHeld(column) ? Math.round(values[column] as number) : limit));
  return {
    ...program,
    columnLower: held(program.columnLower),
    columnUpper: held(program.columnUpper),
    isInteger: program.isInteger.map((flag, column) => (isHeld(column) ? 0 : flag)),
  };
}

export function hasIntegers(program: LinearProgram): boolean {
  return program.isInteger.includes(1);
}
