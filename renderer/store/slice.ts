import type { PlannerState } from './planner-state.ts';

type SetState = (change: Partial<PlannerState>) => void;

/** The actions of one slice, made from the whole store's `set` and `get`. */
export type SliceOf<Actions> = (set: SetState, get: () => PlannerState) => Actions;
