import type { LeverMove, Preview } from '../../main/contract/what-if.ts';
import { leverId } from '../../scenarios/levers/lever-id.ts';
import type { Answer } from './answers-slice.ts';
import { activeAnswer, isStale } from './selectors.ts';
import type { PlannerState } from './planner-state.ts';
import type { SliceOf } from './slice.ts';

/** Levers turned from a plan, and what came of it so far. */
export interface WhatIf {
  /** The plan that they are turned from; another plan ends the what-if. */
  of: Answer;
  session: string;
  /** Off their present values, in the order in which they were turned last. */
  moves: readonly LeverMove[];
  /** Counts the turns; an answer to an earlier one is a step on the way. */
  turn: number;
  /** The plan with its switches held, at the latest turn that was answered. */
  preview: { turn: number; preview: Preview } | null;
  /** Why there is no preview of the latest turn. */
  trouble: { turn: number; kind: 'infeasible' | 'unclear' | 'lost' } | null;
  /** The best plan of all at one turn. */
  exact: { turn: number; answer: Answer } | null;
  /** The exact solve of a turn gave no plan: there is none, or none was found before it ended. */
  failed: { turn: number; isImpossible: boolean } | null;
}

export interface WhatIfState {
  whatIf: WhatIf | null;
  /** Levers in the bar by their ids, as the planner chose them; `null` for those that matter most to the plan. */
  leversShown: readonly string[] | null;
}

export const initialWhatIf: WhatIfState = { whatIf: null, leversShown: null };

export interface WhatIfActions {
  setWhatIf: (whatIf: WhatIf | null) => void;
  /** Puts a lever at its new value, or takes it out where `value` is `null`. */
  turnLever: (move: { lever: LeverMove['lever']; value: number | null }) => void;
  showLevers: (ids: readonly string[]) => void;
}

export const whatIfSlice: SliceOf<WhatIfActions> = (set, get) => ({
  setWhatIf: (whatIf) => set({ whatIf }),
  turnLever: ({ lever, value }) => {
    const { whatIf } = get();
    if (whatIf === null) return;
    const id = leverId(lever);
    const others = whatIf.moves.filter((move) => leverId(move.lever) !== id);
    const moves = value === null ? others : [...others, { lever, value }];
    set({ whatIf: { ...whatIf, moves, turn: whatIf.turn + 1 } });
  },
  showLevers: (leversShown) => set({ leversShown }),
});

/** The what-if of the plan that is shown, while a lever is off its present value. */
export function activeWhatIf(state: PlannerState): WhatIf | null {
  const { whatIf } = state;
  return whatIf !== null && whatIf.moves.length > 0 && whatIf.of === activeAnswer(state) ? whatIf : null;
}

/** The best plan at the levers as they stand; `null` while it is sought. */
export function exactWhatIf(whatIf: WhatIf): Answer | null {
  return whatIf.exact?.turn === whatIf.turn ? whatIf.exact.answer : null;
}

/** Why no lever can be turned; `null` where one can. */
export function whyNoWhatIf(state: PlannerState): 'no plan' | 'stale' | null {
  const answer = activeAnswer(state);
  if (answer === null || answer.record.plan === null) return 'no plan';
  return isStale(state, state.activeScenario) ? 'stale' : null;
}
