import { isProven } from '../../solver/backends/program/relative-gap.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';

/** Largest relative gap at which a plan is called best: a ten-thousandth, less than any input is known to. */
export const largestGapOfBest = 1e-4;

/** Whether the proof reaches so far that the plan may be called best; a proof of a wide asked gap does not. */
export function isProvenBest({ status, objective, bound }: SolveRecord): boolean {
  return status === 'optimal' && isProven(objective, bound, largestGapOfBest);
}
