import type { Network } from '../../../scenarios/domain/network.ts';
import type { RawOutcome } from '../../backends/engine.ts';
import { hasIntegers } from '../../backends/program/fix-integers.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { DiagnosisProgressKey } from './diagnosis-answer.ts';
import { smallestShort, softDemand } from './soft-demand.ts';

/**
 * Any plan will do. The costs stay all the same: they lead the search to a first plan several times sooner than no costs.
 */
const anyGap = 1e6;

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
  /** The model of a network, and its linear relaxation with soft demand; the last one is kept, for it is often asked twice. */
  softOf: (network: Network) => Promise<{ model: PlanningModel; soft: RawOutcome }>;
  tell: (key: DiagnosisProgressKey, values?: Readonly<Record<string, number | string>>) => void;
  /** Share of the time for the whole that is used; 0 where it has no limit. */
  readonly timeUsed: () => number;
  readonly solves: () => number;
  /** Wall seconds of one solve; `null` for none. */
  readonly secondsPerSolve: number | null;
}

export function questionDesk(
  ask: AskEngine,
  { secondsPerSolve, seconds }: { secondsPerSolve: number | null; seconds: number | null },
  hooks: AnalysisHooks<DiagnosisProgressKey>,
): QuestionDesk {
  const began = hooks.now();
  let solves = 0;
  let lastSoft: { network: Network; answer: { model: PlanningModel; soft: RawOutcome } } | null = null;
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
  const softOf: QuestionDesk['softOf'] = async (network) => {
    if (lastSoft?.network === network) return lastSoft.answer;
    const model = buildModel(network);
    const soft = await solve(softDemand(model), { relativeGap: 0, seconds: secondsPerSolve });
    lastSoft = { network, answer: { model, soft } };
    return lastSoft.answer;
  };
  return {
    solve,
    softOf,
    hasPlan: async (network) => {
      const { model, soft } = await softOf(network);
      if (soft.status === 'infeasible') return false;
      if (soft.status === 'optimal') {
        if ((soft.objective ?? 0) > smallestShort) return false;
        if (!hasIntegers(model.program)) return true;
      }
      // Whole decisions seldom are the reason, and are looked at last.
      const outcome = await solve(model.program, { relativeGap: anyGap, seconds: secondsPerSolve });
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
    timeUsed: () => (seconds === null ? 0 : (hooks.now() - began) / 1000 / seconds),
    solves: () => solves,
    secondsPerSolve,
  };
}
