import type { SolveProgress } from '../../solver/backends/engine.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import type { SolveRequest } from '../contract/requests.ts';

/**
 * The record of a job that ended without its solver: what its progress told last is kept, and the plan itself is not
 * there. `feasible` then means that a plan was found, not that it is in the record.
 */
export function endedRecord(about: {
  request: SolveRequest;
  stoppedBy: 'crash' | 'cancelled';
  message: string;
  progress: SolveProgress | null;
  inputsHash: string | null;
  totalSeconds: number;
}): SolveRecord {
  const { progress } = about;
  return {
    status: progress?.incumbent == null ? 'undecided' : 'feasible',
    stoppedBy: about.stoppedBy,
    objective: progress?.incumbent ?? null,
    bound: progress?.bound ?? null,
    relativeGap: progress?.relativeGap ?? null,
    askedGap: about.request.limits.relativeGap,
    engine: progress?.engine ?? null,
    seconds: { build: null, solve: progress?.seconds ?? null, total: about.totalSeconds },
    size: null,
    inputsHash: about.inputsHash,
    verifier: { violations: [] },
    ledger: null,
    plan: null,
    message: about.message,
    findings: [],
  };
}
