import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { EngineName, EngineOptions, RawOutcome, SolveStatus, StopReason } from '../engine.ts';
import type { PreparedProgram } from './prepare-program.ts';
import { objectiveOf } from './judge-values.ts';

/** An outcome that knows nothing but its status; spread it and add what is known. */
export function bareOutcome(
  engine: EngineName,
  status: SolveStatus,
  stoppedBy: StopReason,
  seconds: number,
  message: string | null = null,
): RawOutcome {
  return {
    engine,
    status,
    stoppedBy,
    objective: null,
    bound: null,
    relativeGap: null,
    values: null,
    rowDuals: null,
    reducedCosts: null,
    nodes: null,
    root: null,
    seconds,
    message,
  };
}

/** The outcome of a program that needed no engine. */
export function settledOutcome(
  engine: EngineName,
  program: LinearProgram,
  settled: Extract<PreparedProgram, { kind: 'settled' }>,
  seconds: number,
): RawOutcome {
  const bare = bareOutcome(engine, settled.status, 'proof', seconds);
  if (settled.values === null) return bare;
  const objective = objectiveOf(program, settled.values);
  return { ...bare, objective, bound: objective, relativeGap: 0, values: settled.values };
}

/** Seconds since a solve began, and what the options leave of its time. */
export interface SolveClock {
  elapsed: () => number;
  /** Seconds left; Infinity without a limit. */
  remaining: () => number;
}

export function startClock(options: Pick<EngineOptions, 'limits'>): SolveClock {
  const start = performance.now();
  const elapsed = (): number => (performance.now() - start) / 1000;
  const limit = options.limits.seconds ?? Infinity;
  return { elapsed, remaining: () => Math.max(0, limit - elapsed()) };
}
