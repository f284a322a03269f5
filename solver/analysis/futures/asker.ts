import type { RawOutcome } from '../../backends/engine.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { FuturesOptions, FuturesProgressKey } from './futures-answer.ts';

/** Asks one solve after another within the analysis' limits, counts them, and tells of each. */
export interface Asker {
  /** `null` once the analysis has been ended. */
  solve: (
    program: LinearProgram,
    start: Float64Array | null,
    say: { key: FuturesProgressKey; values: Readonly<Record<string, string | number>> },
  ) => Promise<RawOutcome | null>;
  solves: () => number;
  isStopped: () => boolean;
}

export function asker(
  ask: AskEngine,
  { relativeGap, secondsPerSolve }: Pick<FuturesOptions, 'relativeGap' | 'secondsPerSolve'>,
  hooks: AnalysisHooks<FuturesProgressKey>,
): Asker {
  let solves = 0;
  const isStopped = () => hooks.signal?.aborted === true;
  return {
    solve: async (program, start, say) => {
      if (isStopped()) return null;
      hooks.onProgress({ done: solves, of: null, say });
      const outcome = await ask(program, { relativeGap, seconds: secondsPerSolve, start });
      solves += 1;
      return outcome;
    },
    solves: () => solves,
    isStopped,
  };
}
