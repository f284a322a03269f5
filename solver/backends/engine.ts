import type { LinearProgram } from '../modeling/linear-program.ts';

export type EngineName = 'highs' | 'glpk';

/** What is known of the program when the engine stops. */
export type SolveStatus =
  /** A plan, proven best within the asked gap. */
  | 'optimal'
  /** A plan, not proven within the asked gap. */
  | 'feasible'
  | 'infeasible'
  | 'unbounded'
  /** Neither a plan nor a proof that there is none. */
  | 'undecided';

/** Why the engine stopped. `proof` covers optimality within the gap, infeasibility and unboundedness. */
export type StopReason = 'proof' | 'time' | 'memory' | 'cancelled' | 'crash';

export interface SolveLimits {
  /** Wall seconds; `null` for none. */
  seconds: number | null;
  /** (objective − bound) / |objective| at which a plan counts as proven. */
  relativeGap: number;
  /** Mebibytes the engine's heap may reach; `null` for the engine's own ceiling. */
  memoryMiB: number | null;
}

/** The state of a solve under way. Unknown is `null`. */
export interface SolveProgress {
  engine: EngineName;
  incumbent: number | null;
  bound: number | null;
  relativeGap: number | null;
  nodes: number | null;
  seconds: number;
}

/** A simplex basis, by column and row, in a byte each. */
export interface StoredBasis {
  columns: Int8Array;
  rows: Int8Array;
}

/** The linear relaxation at the root of a MIP: its optimal basis, from which a neighbour's relaxation is near, and its wall seconds. */
export interface RootRelaxation {
  basis: StoredBasis;
  seconds: number;
}

/** An engine's answer. Unknown is `null`, never zero. */
export interface RawOutcome {
  engine: EngineName;
  status: SolveStatus;
  stoppedBy: StopReason;
  objective: number | null;
  bound: number | null;
  relativeGap: number | null;
  /** Column values of the plan; `null` unless status is optimal or feasible. */
  values: Float64Array | null;
  /** Row duals and reduced costs of an LP; `null` for a MIP or where the engine gives none. */
  rowDuals: Float64Array | null;
  reducedCosts: Float64Array | null;
  nodes: number | null;
  /** `null` for an LP, where the relaxation has no optimum, and where the engine tells none. */
  root: RootRelaxation | null;
  seconds: number;
  /** A plain sentence when there is something to say beyond the status. */
  message: string | null;
}

export interface EngineOptions {
  limits: SolveLimits;
  onProgress: (progress: SolveProgress) => void;
  /** Asked at every opportunity the engine gives; true ends the solve with the best plan so far. */
  shouldStop: () => boolean;
  /**
   * Told of every better plan while the search goes on, so that it survives the end of the thread.
   * Integer columns may still be a tolerance away from whole; the array is the engine's to reuse.
   */
  onIncumbent: (objective: number, values: Float64Array) => void;
  /** A plan to start from, by column; engines that cannot use one ignore it. */
  start: Float64Array | null;
  /**
   * The root basis of a program that differs in costs alone: it still stands for a plan, and the primal simplex goes on
   * from it. Engines that cannot use one ignore it.
   */
  startBasis?: StoredBasis | null;
}

/** One solver library behind the one interface. Runs to completion in the calling thread once loaded. */
export interface Engine {
  name: EngineName;
  solve(program: LinearProgram, options: EngineOptions): RawOutcome;
}
