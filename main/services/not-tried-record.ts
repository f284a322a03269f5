import type { Finding } from '../../scenarios/checks/finding.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';

/**
 * The record of a network that was not tried because its findings forbid a plan: all that a solve would tell is `null`,
 * and the message says how many errors there are.
 */
export function notTriedRecord(about: {
  readonly findings: readonly Finding[];
  readonly askedGap: number;
  readonly inputsHash: string | null;
  readonly totalSeconds: number;
}): SolveRecord {
  const errors = about.findings.filter(({ severity }) => severity === 'error').length;
  return {
    status: 'undecided',
    stoppedBy: null,
    objective: null,
    bound: null,
    relativeGap: null,
    askedGap: about.askedGap,
    engine: null,
    seconds: { build: null, solve: null, total: about.totalSeconds },
    size: null,
    inputsHash: about.inputsHash,
    verifier: { violations: [] },
    ledger: null,
    plan: null,
    message: `Not solved: the file has ${errors === 1 ? '1 error' : `${errors} errors`}`,
    findings: about.findings,
  };
}
