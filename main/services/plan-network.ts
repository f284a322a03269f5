import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { EngineName, SolveLimits, SolveProgress } from '../../solver/backends/engine.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import { programSize } from '../../solver/modeling/linear-program.ts';
import { settleOutcome } from '../../solver/solution/settle-outcome.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { startSolve } from '../../solver/worker/start-solve.ts';
import { notTriedRecord } from './not-tried-record.ts';
import { readAnswer } from '../../solver/solution/read-answer.ts';
import { sayInfeasible } from './say-infeasible.ts';
import { likenessOf, startFrom, type WarmStart } from './warm-start.ts';

export type EngineChoice = 'auto' | EngineName;

export interface PlanOptions {
  engine: EngineChoice;
  limits: SolveLimits;
  /** Hash of the inputs that the record answers. */
  inputsHash: string;
  /** What was found on the way to this network, such as overrides that were skipped. An error among it forbids a plan. */
  findings: readonly Finding[];
  onProgress: (progress: SolveProgress) => void;
  /** Ends the solve with the best plan so far; `null` where nobody will. */
  signal: AbortSignal | null;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/**
 * Plans a network: check → build → solve → settle → read → verify. A network with errors is not tried, nor one that was reached with
 * errors; and a plan that contradicts its network is not handed on: the record then has the violations, and `plan` and `ledger` are `null`.
 */
export async function planNetwork(network: Network, options: PlanOptions): Promise<SolveRecord> {
  return (await planFrom(network, options, 'cold')).record;
}

/** A record, what it leaves for neighbours to start from, and the wall seconds of the relaxation at the root. */
export interface PlannedFrom {
  record: SolveRecord;
  warm: WarmStart | null;
  rootSeconds: number | null;
}

/** The same, from what a neighbour left: `null` for the first of many, `cold` where no neighbour comes before or after. */
export async function planFrom(
  network: Network,
  options: PlanOptions,
  from: WarmStart | null | 'cold',
): Promise<PlannedFrom> {
  const { engine, limits, now, onProgress, signal, inputsHash } = options;
  const began = now();
  const secondsSince = (start: number) => (now() - start) / 1000;
  const findings = [...options.findings, ...checkNetwork(network)];
  if (findings.some((finding) => finding.severity === 'error')) {
    const record = notTriedRecord({
      findings,
      askedGap: limits.relativeGap,
      inputsHash,
      totalSeconds: secondsSince(began),
    });
    return { record, warm: null, rootSeconds: null };
  }

  const buildBegan = now();
  const model = buildModel(network);
  const size = programSize(model.program);
  const likeness = from === 'cold' ? null : likenessOf(model.program);
  const beginning = from === 'cold' || likeness === null ? {} : startFrom(from, likeness);
  const build = secondsSince(buildBegan);

  const solveBegan = now();
  let solving = startSolve(model.program, { engine, limits, onProgress, ...beginning });
  const cancel = () => solving.cancel();
  if (signal?.aborted === true) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  let answered = await solving.outcome;
  if (answered.stoppedBy === 'crash' && from !== null && from !== 'cold') {
    // A start that the engine cannot go on from costs a second solve, never an answer.
    solving = startSolve(model.program, { engine, limits, onProgress });
    answered = await solving.outcome;
  }
  const outcome = settleOutcome(model, answered);
  signal?.removeEventListener('abort', cancel);
  const solve = secondsSince(solveBegan);

  const answer = outcome.values === null ? null : readAnswer(model, outcome.values, outcome.objective ?? NaN);
  const violations = answer?.violations ?? [];
  const isShown = answer !== null && violations.length === 0;
  const record: SolveRecord = {
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
    message:
      [outcome.status === 'infeasible' ? sayInfeasible(network) : null, outcome.message]
        .filter((said) => said !== null)
        .join('\n') || null,
    findings,
  };
  const { values, root } = answered;
  const warm =
    likeness === null || values === null || !isShown
      ? null
      : { likeness, values, basis: root?.basis ?? null };
  return { record, warm, rootSeconds: root?.seconds ?? null };
}
