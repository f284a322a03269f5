import type { SolveStatus } from '../../backends/engine.ts';
import { objectiveOf } from '../../backends/program/judge-values.ts';
import { isProven } from '../../backends/program/relative-gap.ts';
import type { PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { settleOutcome } from '../../solution/settle-outcome.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { WhyProgressKey } from './why-answer.ts';

/** A plan that an explanation rests on. */
export interface Solution {
  /** Values of the model's own columns. */
  values: Float64Array;
  /** What it costs in the network as it is, without what the question put on it. */
  cost: number;
  /** Units of the subject; of a program without a meter, 0. */
  used: number;
  /** Whether no plan of the program that was solved is better, at that program's costs and within the gap. */
  isProven: boolean;
}

/** Ends an explanation from within: whoever asked has gone, or the network has no plan. */
export class NoAnswer extends Error {
  readonly why: 'stopped' | SolveStatus;
  constructor(why: 'stopped' | SolveStatus) {
    super(why);
    this.why = why;
  }
}

export interface WhySolver {
  /** Solves a program of the model's columns, or one more; `null` where it has no plan. */
  solve(
    program: LinearProgram,
    key: WhyProgressKey,
    start?: Solution | null,
    /** Where another gap will do than that of the other solves. */
    relativeGap?: number,
  ): Promise<Solution | null>;
  /** The least value of a program of other columns; `null` where it has no plan. */
  solveOther(program: LinearProgram, key: WhyProgressKey, start?: Solution | null): Promise<number | null>;
  relativeGap: number;
  seconds(): number;
  /** What is known of all solves so far. */
  worst(): { solves: number; relativeGap: number | null; isProven: boolean };
}

/** The solves of one explanation, counted, and held to what they prove. */
export function whySolver(
  model: PlanningModel,
  ask: AskEngine,
  { relativeGap, secondsPerSolve }: { relativeGap: number; secondsPerSolve: number | null },
  hooks: AnalysisHooks<WhyProgressKey>,
): WhySolver {
  const began = hooks.now();
  const { columnCount } = model.program;
  let solves = 0;
  let worstGap: number | null = 0;
  let areAllProven = true;
  const stopIfAsked = (): void => {
    if (hooks.signal?.aborted === true) throw new NoAnswer('stopped');
  };
  /** An outcome with a plan; `null` where there is proof that there is none. */
  const asked = async (
    program: LinearProgram,
    key: WhyProgressKey,
    start: Float64Array | null,
    gap = relativeGap,
  ) => {
    stopIfAsked();
    hooks.onProgress({ done: solves, of: null, say: { key, values: {} } });
    // HiGHS gives up on some linear programs that it is given a plan of; it needs none there.
    const from = program.isInteger.includes(1) ? start : null;
    const outcome = await ask(program, { relativeGap: gap, seconds: secondsPerSolve, start: from });
    solves += 1;
    stopIfAsked();
    const { values, status } = outcome;
    if (values === null) {
      if (status === 'infeasible') return null;
      throw new NoAnswer(status);
    }
    areAllProven &&= isProven(outcome.objective, outcome.bound, gap);
    worstGap =
      worstGap === null || outcome.relativeGap === null ? null : Math.max(worstGap, outcome.relativeGap);
    return { ...outcome, values };
  };
  return {
    relativeGap,
    seconds: () => (hooks.now() - began) / 1000,
    worst: () => ({ solves, relativeGap: worstGap, isProven: areAllProven }),
    async solveOther(program, key, start = null) {
      return (await asked(program, key, start?.values ?? null))?.objective ?? null;
    },
    async solve(program, key, start = null, gap = relativeGap) {
      const known = start === null ? null : grown(start, program.columnCount);
      const outcome = await asked(program, key, known, gap);
      if (outcome === null) return null;
      const used = program.columnCount > columnCount ? (outcome.values[columnCount] as number) : 0;
      const settled = settleOutcome(
        { ...model, program },
        { ...outcome, values: outcome.values.slice(0, columnCount) },
      );
      const proven = isProven(outcome.objective, outcome.bound, gap);
      const values = settled.values as Float64Array;
      return { values, cost: objectiveOf(model.program, values), used, isProven: proven };
    },
  };
}

/** A plan as values of a program that may have a meter besides. */
function grown({ values, used }: Solution, columnCount: number): Float64Array {
  if (values.length === columnCount) return values;
  const all = new Float64Array(columnCount);
  all.set(values);
  all[values.length] = used;
  return all;
}
