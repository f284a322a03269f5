import type { NoPlanReason } from '../../solver/analysis/no-plan-reason.ts';
import { exitCode, type ExitCode } from './exit-code.ts';

/** The exit code of an analysis that had no plan to begin from, or was stopped before it had one: that of a solve. */
export function noPlanExitCode(
  answer: { readonly kind: 'no plan'; readonly reason: NoPlanReason } | { readonly kind: 'stopped' },
): ExitCode {
  if (answer.kind === 'stopped') return exitCode.stoppedWithoutPlan;
  switch (answer.reason) {
    case 'infeasible':
      return exitCode.infeasible;
    // Cost can fall without end only where a credit or a price has no ceiling: the data are at fault.
    case 'unbounded':
      return exitCode.findings;
    case 'undecided':
      return exitCode.stoppedWithoutPlan;
  }
}
