import type { LinearProgram } from '../modeling/linear-program.ts';

/** What a run of the warm program came to. */
export type WarmAnswer =
  | { kind: 'optimal'; values: Float64Array; iterations: number }
  | { kind: 'infeasible' }
  /** Somebody wanted something newer, or the time was up. */
  | { kind: 'stopped' }
  /** The engine could not say. */
  | { kind: 'unclear' };

/** A linear program that stays in its engine with its basis, so that a small change costs few steps. */
export interface WarmProgram {
  /** Takes on the costs and limits of a program of the same matrix; what is equal is not sent. */
  change: (next: LinearProgram) => void;
  run: (seconds: number, shouldStop: () => boolean) => WarmAnswer;
  dispose: () => void;
}
