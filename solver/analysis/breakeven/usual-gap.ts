import { programSize, type LinearProgram } from '../../modeling/linear-program.ts';

/** Up to so many columns a program is solved to the last cent within a blink, and so is each piece of its curve. */
const mostColumnsOfExact = 3000;
const gapOfLarge = 1e-4;

/**
 * The gap of each solve where none is asked for. A large network in many periods has hundreds of plans that differ by
 * some units in some month and by less than any forecast in cost; within 0.01 % few remain, and each is proven so.
 */
export function usualGap(program: LinearProgram): number {
  return programSize(program).columns <= mostColumnsOfExact ? 0 : gapOfLarge;
}
