import type { SolveStatus } from '../backends/engine.ts';

/** Why an analysis has no plan to begin from: none is possible, none is best, or the search ended before it was known. */
export type NoPlanReason = 'infeasible' | 'unbounded' | 'undecided';

/** What the status of a solve that brought no plan says of it. */
export function noPlanReason(status: SolveStatus): NoPlanReason {
  return status === 'infeasible' || status === 'unbounded' ? status : 'undecided';
}
