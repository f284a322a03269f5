import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { exitCode, type ExitCode } from './exit-code.ts';

/** The exit code that tells a script what became of a solve. */
export function recordExitCode({ status, stoppedBy, verifier, findings }: SolveRecord): ExitCode {
  if (stoppedBy === null && findings.some((finding) => finding.severity === 'error'))
    return exitCode.findings;
  if (verifier.violations.length > 0) return exitCode.findings;
  switch (status) {
    case 'optimal':
      return exitCode.done;
    case 'infeasible':
      return exitCode.infeasible;
    // Cost can fall without end only where a credit or a price has no ceiling: the data are at fault.
    case 'unbounded':
      return exitCode.findings;
    case 'feasible':
      return exitCode.stoppedWithPlan;
    case 'undecided':
      return stoppedBy === 'crash' ? exitCode.internal : exitCode.stoppedWithoutPlan;
  }
}
