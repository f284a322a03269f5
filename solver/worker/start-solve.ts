import type { EngineName, RawOutcome, SolveLimits, SolveProgress, StoredBasis } from '../backends/engine.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';
import type { RaceOutcome } from './merge-outcomes.ts';
import type { EngineRun } from './run-engine.ts';
import { isProven } from '../backends/program/relative-gap.ts';
import { chooseEngines } from './choose-engines.ts';
import { isVerdict, mergeOutcomes, mergeProgress } from './merge-outcomes.ts';
import { runEngine } from './run-engine.ts';

export interface SolveRequest {
  /** `auto`: HiGHS for an LP; for a MIP both engines at once, and the first proof counts. */
  engine: EngineName | 'auto';
  limits: SolveLimits;
  onProgress?: (progress: SolveProgress) => void;
  /** A plan to start from, by column. */
  start?: Float64Array | null;
  /** A root basis to start the relaxation of a MIP from. */
  startBasis?: StoredBasis | null;
}

export interface RunningSolve {
  /** Never rejects: limits, cancels and crashes are outcomes, with the best plan known. */
  outcome: Promise<RaceOutcome>;
  /** Ends the solve within half a second; the outcome then says `cancelled` and keeps the best plan. */
  cancel: () => void;
}

/** Solves in threads of their own. The program is copied to them, so the caller's arrays stay as they are. */
export function startSolve(program: LinearProgram, request: SolveRequest): RunningSolve {
  const { limits } = request;
  const latest = new Map<EngineName, SolveProgress>();
  const ended = new Map<EngineName, RawOutcome>();
  let isDecided = false;
  let decide: (outcome: RaceOutcome) => void;
  const outcome = new Promise<RaceOutcome>((resolve) => (decide = resolve));

  const hearProgress = (progress: SolveProgress): void => {
    if (isDecided) return;
    latest.set(progress.engine, progress);
    const merged = mergeProgress(progress, [...latest.values()]);
    request.onProgress?.(merged);
    // An engine that has ended with a plan may be proven right by the bound of one still at work.
    const plans = [...ended.values()].map((answer) => answer.objective);
    if (plans.some((objective) => isProven(objective, merged.bound, limits.relativeGap))) stopAll();
  };
  const runs: readonly EngineRun[] = chooseEngines(program, request.engine).map((engine) =>
    runEngine(engine, program, {
      limits,
      start: request.start ?? null,
      startBasis: request.startBasis ?? null,
      onProgress: hearProgress,
    }),
  );
  const stopAll = (): void => {
    for (const run of runs) if (!ended.has(run.engine)) run.stop();
  };
  const hearOutcome = (answer: RawOutcome): void => {
    ended.set(answer.engine, answer);
    if (isDecided || (ended.size < runs.length && !isFinal(answer))) return;
    isDecided = true;
    decide(mergeOutcomes(isFinal(answer) ? [answer] : [...ended.values()], limits.relativeGap));
    stopAll();
  };
  /** A proof that there is no plan is not believed while the other engine holds one. */
  const isFinal = (answer: RawOutcome): boolean => {
    if (!isVerdict(answer)) return false;
    if (answer.status !== 'infeasible') return true;
    const incumbents = [...latest.values()].filter((progress) => progress.incumbent !== null);
    return incumbents.length === 0;
  };
  for (const run of runs) void run.outcome.then(hearOutcome);
  return { outcome, cancel: stopAll };
}
