import type { Network } from '../../../scenarios/domain/network.ts';
import type { RawOutcome } from '../../backends/engine.ts';
import { fixIntegers, hasIntegers } from '../../backends/program/fix-integers.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { DiagnosisProgressKey } from './diagnosis-answer.ts';
import { smallestShort, softDemand, withoutCost } from './soft-demand.ts';

/**
 * Any plan will do. The costs stay all the same: they lead the search to a first plan several times sooner than no costs.
 */
const anyGap = 1e6;

/** Thrown where whoever asked for the diagnosis ended it, or its time is up: what is known so far is the answer. */
export class DiagnosisEnded extends Error {}

/** Thrown where a part of the diagnosis has used its share of the time for the whole. */
export class ShareUsed extends Error {}

/** Asks engines for the diagnosis, counts what was asked, and ends it in time. */
export interface QuestionDesk {
  /** Whether a network has any plan; `null` where the limits of one solve ended the search. */
  hasPlan: (network: Network) => Promise<boolean | null>;
  /** Whether a network has a plan that takes decisions in part, which is told some ten times sooner; without one it has none. */
  hasPlanInPart: (network: Network) => Promise<boolean | null>;
  solve: (
    program: LinearProgram,
    asked: { relativeGap: number; seconds: number | null; start?: Float64Array | null },
  ) => Promise<RawOutcome>;
  /** The last plan that was found, where it has as many columns: what it decides is a place to start from. */
  startFor: (program: LinearProgram) => Float64Array | null;
  /** The model of a network, and its linear relaxation with soft demand; kept, for one network is often asked about twice. */
  softOf: (network: Network) => Promise<{ model: PlanningModel; soft: RawOutcome }>;
  tell: (key: DiagnosisProgressKey, values?: Readonly<Record<string, number | string>>) => void;
  /** Share of the time for the whole that is used; 0 where it has no limit. */
  readonly timeUsed: () => number;
  /** Lets what follows use the time for the whole up to a share of it, and no more until the next such limit. */
  readonly limitTo: (share: number) => void;
  /** Wall seconds that are left for the whole; infinite where it has no limit. */
  readonly secondsLeft: () => number;
  readonly solves: () => number;
  /** Wall seconds of one solve; `null` for none. */
  readonly secondsPerSolve: number | null;
  /** Wall seconds of a proof that an edit known to do is the least; `null` for none. */
  readonly secondsPerProof: number | null;
}

/** Of the time for the whole, so much may go into one such proof: whoever waits has the edit already. */
const shareOfProof = 0.1;

export function questionDesk(
  ask: AskEngine,
  { secondsPerSolve, seconds }: { secondsPerSolve: number | null; seconds: number | null },
  hooks: AnalysisHooks<DiagnosisProgressKey>,
): QuestionDesk {
  const began = hooks.now();
  let solves = 0;
  const softs = new WeakMap<Network, { model: PlanningModel; soft: RawOutcome }>();
  let share = 1;
  let lastPlan: Float64Array | null = null;
  let said: Parameters<QuestionDesk['tell']> = ['conflicts'];
  const show = () => {
    const [key, values = {}] = said;
    hooks.onProgress({ done: solves, of: null, say: { key, values } });
  };
  const secondsLeft = () => (seconds === null ? Infinity : seconds - (hooks.now() - began) / 1000);
  const solve: QuestionDesk['solve'] = async (program, { relativeGap, seconds: longest, start = null }) => {
    if (hooks.signal?.aborted === true || secondsLeft() <= 0) throw new DiagnosisEnded();
    const left = seconds === null ? Infinity : secondsLeft() - seconds * (1 - share);
    if (left <= 0) throw new ShareUsed();
    const limit = Math.min(longest ?? Infinity, left);
    const outcome = await ask(program, {
      relativeGap,
      seconds: limit === Infinity ? null : limit,
      start,
    });
    solves++;
    if (outcome.stoppedBy === 'cancelled') throw new DiagnosisEnded();
    show();
    return outcome;
  };
  const softOf: QuestionDesk['softOf'] = async (network) => {
    const known = softs.get(network);
    if (known !== undefined) return known;
    const model = buildModel(network);
    const soft = await solve(softDemand(model), { relativeGap: 0, seconds: secondsPerSolve });
    const answer = { model, soft };
    softs.set(network, answer);
    return answer;
  };
  const hasPlanInPart: QuestionDesk['hasPlanInPart'] = async (network) => {
    const { soft } = await softOf(network);
    if (soft.status === 'infeasible') return false;
    return soft.status === 'optimal' ? (soft.objective ?? 0) <= smallestShort : null;
  };
  const startFor: QuestionDesk['startFor'] = ({ columnCount }) =>
    lastPlan?.length === columnCount ? lastPlan : null;
  /** Networks that are asked about differ little: what was decided for the last that had a plan often does for the next. */
  const isLastDecided = async (program: LinearProgram): Promise<boolean> => {
    const start = startFor(program);
    if (start === null) return false;
    const fixed = fixIntegers(withoutCost(program), start);
    const { status } = await solve(fixed, { relativeGap: 0, seconds: secondsPerSolve });
    return status === 'optimal';
  };
  return {
    solve,
    startFor,
    softOf,
    hasPlanInPart,
    hasPlan: async (network) => {
      const inPart = await hasPlanInPart(network);
      if (inPart === false) return false;
      const { model } = await softOf(network);
      if (inPart === true && !hasIntegers(model.program)) return true;
      // Whole decisions seldom are the reason, and are looked at last.
      if (await isLastDecided(model.program)) return true;
      const outcome = await solve(model.program, { relativeGap: anyGap, seconds: secondsPerSolve });
      switch (outcome.status) {
        case 'optimal':
        case 'feasible':
          lastPlan = outcome.values;
          return true;
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
    limitTo: (most) => {
      share = most;
    },
    secondsLeft,
    solves: () => solves,
    secondsPerSolve,
    secondsPerProof:
      seconds === null ? secondsPerSolve : Math.min(secondsPerSolve ?? Infinity, seconds * shareOfProof),
  };
}
