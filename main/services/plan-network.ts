import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { EngineName, SolveLimits, SolveProgress } from '../../solver/backends/engine.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import { programSize } from '../../solver/modeling/linear-program.ts';
import { readLedger } from '../../solver/solution/read-ledger.ts';
import { readPlan } from '../../solver/solution/read-plan.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { verifyPlan } from '../../solver/solution/verify-plan.ts';
import { startSolve } from '../../solver/worker/start-solve.ts';

export type EngineChoice = 'auto' | EngineName;

export interface PlanOptions {
  engine: EngineChoice;
  limits: SolveLimits;
  /** Hash of the inputs that the record answers. */
  inputsHash: string;
  onProgress: (progress: SolveProgress) => void;
  /** Ends the solve with the best plan so far; `null` where nobody will. */
  signal: AbortSignal | null;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/**
 * Plans a network: check → build → solve → read → verify. A network with errors is not tried, and a plan that
 * contradicts its network is not handed on: the record then has the violations, and `plan` and `ledger` are `null`.
 */
export async function planNetwork(network: Network, options: PlanOptions): Promise<SolveRecord> {
  const { engine, limits, now, onProgress, signal, inputsHash } = options;
  const began = now();
  const secondsSince = (start: number) => (now() - start) / 1000;
  const findings = checkNetwork(network);
  const notTried = notTriedRecord(findings, limits.relativeGap, inputsHash);
  if (notTried !== null) return { ...notTried, seconds: { ...notTried.seconds, total: secondsSince(began) } };

  const buildBegan = now();
  const model = buildModel(network);
  const size = programSize(model.program);
  const build = secondsSince(buildBegan);

  const solveBegan = now();
  const solving = startSolve(model.program, { engine, limits, onProgress });
  const cancel = () => solving.cancel();
  if (signal?.aborted === true) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  const outcome = await solving.outcome;
  signal?.removeEventListener('abort', cancel);
  const solve = secondsSince(solveBegan);

  const answer = outcome.values === null ? null : readAnswer(network, model, outcome.values);
  const violations = answer?.violations ?? [];
  const isShown = answer !== null && violations.length === 0;
  return {
    status: outcome.status,
    stoppedBy: outcome.stoppedBy,
    objective: outcome.objective,
    bound: outcome.bound,
    relativeGap: outcome.relativeGap,
    askedGap: limits.relativeGap,
    engine: outcome.engine,
    seconds: { build, solve, total: secondsSince(began) },
    size,
    inputsHash,
    verifier: { violations },
    ledger: isShown ? answer.ledger : null,
    plan: isShown ? answer.plan : null,
    message: outcome.message,
    findings,
  };
}

function readAnswer(network: Network, model: ReturnType<typeof buildModel>, values: Float64Array) {
  const plan = readPlan(model, values);
  const ledger = readLedger(model, values);
  return { plan, ledger, violations: verifyPlan(network, plan, ledger) };
}

/** The record of a network whose findings forbid a plan; `null` where none does. */
function notTriedRecord(
  findings: readonly Finding[],
  askedGap: number,
  inputsHash: string,
): SolveRecord | null {
  if (findings.every((finding) => finding.severity !== 'error')) return null;
  return {
    status: 'undecided',
    stoppedBy: null,
    objective: null,
    bound: null,
    relativeGap: null,
    askedGap,
    engine: null,
    seconds: { build: null, solve: null, total: 0 },
    size: null,
    inputsHash,
    verifier: { violations: [] },
    ledger: null,
    plan: null,
    message: 'The network has errors and was not solved.',
    findings,
  };
}
