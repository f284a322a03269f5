import type { RawOutcome } from '../backends/engine.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';

/** What an analysis asks of one solve. */
export interface AskedSolve {
  relativeGap: number;
  /** Wall seconds; `null` for none. */
  seconds: number | null;
  /** A plan to start from, by column. */
  start: Float64Array | null;
}

/**
 * Solves a program for an analysis, wherever engines run: in threads of their own, or here in a test.
 * Never rejects: limits and crashes are outcomes. Settle an outcome before its plan is read.
 */
export type AskEngine = (program: LinearProgram, asked: AskedSolve) => Promise<RawOutcome>;
