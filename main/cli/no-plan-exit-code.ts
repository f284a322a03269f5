import type { NoPlanReason } from '../../solver/analysis/no-plan-reason.ts';
import { exitCode, type ExitCode } from './exit-code.ts';

/** The exit code of an analysis that had no plan to begin from, or was stopped before it had one. */
export function noPlanExitCode(
  answer: { readonly kind: 'no plan'; readonly reason: NoPlanReason } | { readonly kind: 'stopped' },
): ExitCode {
  return answer.kind === 'no plan' && answer.reason === 'infeasible'
    ? exitCode.infeasible
    : exitCode.stoppedWithoutPlan;
}
