import type { Lever, LeverUnit } from '../../../scenarios/levers/lever.ts';
import type { Plan } from '../../solution/plan.ts';
import type { Violation } from '../../solution/violation.ts';
import type { LaneVolume, ServedShare, SourcedShare } from './break-even.ts';
import type { NoPlanReason } from '../no-plan-reason.ts';

/**
 * Which plan is best where, as two levers are turned together.
 *
 * Every plan found is possible at all values, for both levers enter the costs alone; so the cheapest of them at a point
 * of the grid is known exactly, and where a point was solved no plan is cheaper by more than the gap. Points are solved
 * on a coarse grid first, and then wherever a neighbour has another plan. Plain data: it crosses processes.
 */
export interface PlanMap {
  /** Across and up. */
  across: MapAxis;
  up: MapAxis;
  currency: string;
  /** In the order in which they come along the rows from the lowest, left to right. */
  plans: readonly MapPlan[];
  /** By row from the lowest, then from the left: the cheapest plan's place, and its cost. */
  points: readonly (readonly MapPoint[])[];
  solves: number;
  seconds: number;
  /** Largest (cost − bound) / |cost| at the points that were solved; `null` where one has no bound. */
  relativeGap: number | null;
  askedGap: number;
  /** Whether every solved point reached the gap asked for. */
  isProven: boolean;
  /** Whether it was ended before all borders were looked for: where a point was not solved, another plan may be the best. */
  wasStopped: boolean;
}

export interface MapAxis {
  lever: Lever;
  unit: LeverUnit;
  /** Rising, at even steps. */
  values: readonly number[];
  /** The lever's present value; it may lie outside. */
  base: number;
}

export interface MapPoint {
  plan: number;
  cost: number;
  /** Cost of each plan at this point, by place. */
  costs: readonly number[];
  /** Whether it was solved: elsewhere the plan is the cheapest of those found. */
  isSolved: boolean;
}

export interface MapPlan {
  letter: string;
  /** Values across and up at which it was found. */
  foundAt: readonly [number, number];
  served: readonly ServedShare[];
  sourced: readonly SourcedShare[];
  lanes: readonly LaneVolume[];
  shortfall: number;
  plan: Plan;
  violations: readonly Violation[];
}

/** The map, or why there is none. */
export type PlanMapAnswer =
  | { kind: 'map'; map: PlanMap }
  | { kind: 'refused'; reason: 'same lever' | 'enters constraints' | 'override skipped' }
  | { kind: 'no plan'; reason: NoPlanReason }
  /** Ended by whoever asked before any point was solved. */
  | { kind: 'stopped' };

export interface MapRange {
  from: number;
  to: number;
}
