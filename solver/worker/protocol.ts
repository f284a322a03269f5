import type { EngineName, RawOutcome, SolveLimits, SolveProgress, StoredBasis } from '../backends/engine.ts';
import type { WasmModule } from '../backends/program/web-assembly.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';

/** What a solver thread is born with. */
export interface ThreadSetup {
  engine: EngineName;
  /** Compiled once by the parent; `null` lets the engine find its own file. */
  wasmModule: WasmModule | null;
}

/** Everything a solver thread may be told. Numbers travel as typed arrays, moved rather than copied. */
export type Command = {
  kind: 'solve';
  job: number;
  program: LinearProgram;
  limits: SolveLimits;
  start: Float64Array | null;
  startBasis: StoredBasis | null;
  /** Shared with the parent; see shared-state.ts. */
  shared: SharedArrayBuffer;
};

/** Everything a solver thread may tell. */
export type Signal =
  | { kind: 'ready' }
  | { kind: 'progress'; job: number; progress: SolveProgress }
  | { kind: 'outcome'; job: number; outcome: RawOutcome }
  /** The engine threw; the thread must not be used again. */
  | { kind: 'failed'; job: number; message: string };
