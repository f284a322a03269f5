import type { Override } from '../../../scenarios/domain/scenario.ts';
import type { Objective } from '../../../scenarios/domain/settings.ts';
import type { LedgerKind } from '../../solution/ledger.ts';
import type { Plan } from '../../solution/plan.ts';
import type { Violation } from '../../solution/violation.ts';
import type { ServedShare, SourcedShare } from '../breakeven/break-even.ts';
import type { MeasureName, MeasureUnit } from './measure.ts';
import type { NoPlanReason } from '../no-plan-reason.ts';

/**
 * Plans of which none has less of a measure than another at no more cost: what less of it costs.
 *
 * Plain data: it crosses processes. Money is in base currency; where the file asks for contribution, cost is less revenue.
 */
export interface Frontier {
  against: MeasureName;
  unit: MeasureUnit;
  currency: string;
  /** What the plans are best at: a network planned for least carbon is asked for least cost here. */
  objective: Exclude<Objective, 'carbon'>;
  /** From least cost to least of the measure: cost rises, the measure falls. One alone where the cheapest plan has least of it. */
  points: readonly FrontierPoint[];
  /** Places of the points before which less of the measure is cheap and after which it is dear. */
  knees: readonly number[];
  /** The way along the points, cut at the knees. */
  legs: readonly FrontierLeg[];
  /** Whether the measure jumps from level to level, so that nothing lies between two points but steps. */
  isStepped: boolean;
  /** Units of demand that no plan here serves, as the cheapest does not; every other unit is served in all of them. */
  shortUnits: number;
  /** Limits under which the search ended without a plan, and without a proof that there is none. */
  undecided: readonly number[];
  /** Whether whoever asked ended it before all points were looked for: between those told others may lie. */
  wasStopped: boolean;
  /** Programs solved. */
  solves: number;
  seconds: number;
  askedGap: number;
  /** The largest gap of any point; `null` when one was left without a bound. */
  relativeGap: number | null;
  /** Whether every point reached the gap asked for. */
  isProven: boolean;
}

export interface FrontierPoint {
  cost: number;
  /** How much of the measure its plan has. */
  measure: number;
  /** The limit that it was found under; it is the best known for every limit down from there to its measure. `null`: for every higher one. */
  limit: number | null;
  /** No plan within the limit costs less. */
  bound: number | null;
  relativeGap: number | null;
  byKind: Readonly<Record<LedgerKind, number>>;
  carbonKg: number;
  shortfall: number;
  served: readonly ServedShare[];
  sourced: readonly SourcedShare[];
  plan: Plan;
  /**
   * What makes the point the best plan of a scenario, in the network's own terms; `null` where they have no word for the
   * measure. The cheapest plan asks for nothing.
   */
  overrides: readonly Override[] | null;
  /** What the second route through the code finds wrong with it; normally nothing. */
  violations: readonly Violation[];
}

/** From one point to a later one: how much less of the measure, for how much more. */
export interface FrontierLeg {
  from: number;
  to: number;
  /** Less of the measure, in its unit. */
  less: number;
  /** The same, of what the cheapest plan has. */
  share: number;
  cost: number;
}

export interface FrontierOptions {
  against: MeasureName;
  /** Points wanted, both ends included. */
  points: number;
  /** (objective − bound) / |objective| of every solve. */
  relativeGap: number;
  /** Wall seconds of one solve; `null` for none. */
  secondsPerSolve: number | null;
}

/** The frontier, or why there is none. */
export type FrontierAnswer =
  | { kind: 'frontier'; frontier: Frontier }
  | { kind: 'no plan'; reason: NoPlanReason }
  /** The cheapest plan has nothing of the measure: nothing is served, or nothing emits. */
  | { kind: 'nothing to measure' }
  /** Ended by whoever asked before both ends were known. */
  | { kind: 'stopped' };

export type FrontierProgressKey = 'cheapest' | 'least' | 'point';
