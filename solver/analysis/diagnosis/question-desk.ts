import type { Network } from '../../../scenarios/domain/network.ts';
import type { RawOutcome } from '../../backends/engine.ts';
import { buildModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { DiagnosisProgressKey } from './diagnosis-answer.ts';

/** Thrown where whoever asked for the diagnosis ended it, or its time is up: what is known so far is the answer. */
export class DiagnosisEnded extends Error {}

/** Asks engines for the diagnosis, counts what was asked, and ends it in time. */
export interface QuestionDesk {
  /** Whether a network has any plan; `null` where the limits of one solve ended the search. */
  hasPlan: (network: Network) => Promise<boolean | null>;
  solve: (
    program: LinearProgram,
    asked: { relativeGap: number; seconds: number | null },
  ) => Promise<RawOutcome>;
  tell: (key: DiagnosisProgressKey, values?: Readonly<Record<string, number | string>>) => void;
  readonly solves: () => number;
}

export function questionDesk(
  ask: AskEngine,
  { secondsPerSolve, seconds }: { secondsPerSolve: number | null; seconds: number | null },
  hooks: AnalysisHooks<DiagnosisProgressKey>,
): QuestionDesk {
  const began = hooks.now();
  let solves = 0;
  let said: Parameters<QuestionDesk['tell']> = ['conflicts'];
  const show = () => {
    const [key, values = {}] = said;
    hooks.onProgress({ done: solves, of: null, say: { key, values } });
  };
  const solve: QuestionDesk['solve'] = async (program, { relativeGap, seconds: longest }) => {
    const left = seconds === null ? Infinity : seconds - (hooks.now() - began) / 1000;
    if (hooks.signal?.aborted === true || left <= 0) throw new DiagnosisEnded();
    const limit = Math.min(longest ?? Infinity, left);
    const outcome = await ask(program, {
      relativeGap,
      seconds: limit === Infinity ? null : limit,
      start: null,
    });
    solves++;
    if (outcome.stoppedBy === 'cancelled') throw new DiagnosisEnded();
    show();
    return outcome;
  };
  return {
    solve,
    hasPlan: async (network) => {
      const { program } = buildModel(network);
      const outcome = await solve(withoutCost(program), { relativeGap: 0, seconds: secondsPerSolve });
      switch (outcome.status) {
        case 'optimal':
        case 'feasible':
        case 'unbounded':
          return true;
        case 'infeasible':
          return false;
        case 'undecided':
          return null;
      }
    },
    tell: (...about) => {
      said = about;
      show();
    },
    solves: () => solves,
  };
}

/** The program that asks for any plan, at no cost. */
export function withoutCost(program: LinearProgram): LinearProgram {
  return { ...program, cost: new Float64Array(program.columnCount), costOffset: 0 };
}
