import type { LinearProgram } from '../../modeling/linear-program.ts';
import { acceptedViolation, largestViolation } from './judge-values.ts';

/**
 * The values to report for a plan: the polished ones, whose integers are whole, unless only the
 * engine's own keep the program's limits or keep them better. A saving of the engine's own values
 * over the polished ones lives off its tolerances and does not count.
 */
export function chooseCleaner(
  program: LinearProgram,
  polished: Float64Array | null,
  found: Float64Array,
): Float64Array {
  if (polished === null) return found;
  const polishedViolation = largestViolation(program, polished);
  if (polishedViolation <= acceptedViolation) return polished;
  return polishedViolation <= largestViolation(program, found) ? polished : found;
}
