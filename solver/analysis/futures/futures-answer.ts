import type { Objective } from '../../../scenarios/domain/settings.ts';
import type { DecisionSubject, HereAndNow } from './here-and-now.ts';
import type { NoPlanReason } from '../no-plan-reason.ts';

/** What a set of decisions is judged by: what it costs on average, in the worst cases, or beside the best of each future. */
export const measures = ['expected', 'cvar', 'regret'] as const;
export type Measure = (typeof measures)[number];

/** The report, or why there is none. */
export type FuturesAnswer =
  | { kind: 'report'; report: FuturesReport }
  | {
      kind: 'refused';
      reason: 'no futures' | 'errors' | 'objective differs' | 'currency differs' | 'no such period';
      /** The future that it is about; `null` where it is about all. */
      future: string | null;
    }
  /** A future has no plan whatever is decided beforehand. */
  | { kind: 'no plan'; reason: NoPlanReason; future: string }
  /** Ended by whoever asked before every future had a plan of its own. */
  | { kind: 'stopped' };

export type FuturesProgressKey = 'alone' | 'held' | 'together' | 'hedge';

export interface FuturesOptions {
  /** Id of the future that is planned for where nobody thinks of others; `null` for the most probable. */
  reference: string | null;
  /** Share α of the probability that CVaR leaves out: it is the mean cost of the worst 1 − α. */
  alpha: number;
  /** Decisions taken in a period before this one are shared by all futures, later ones follow each; `null`: all are shared. */
  decideBefore: string | null;
  /** (objective − bound) / |objective| of every solve. */
  relativeGap: number;
  /** Wall seconds of one solve; `null` for none. */
  secondsPerSolve: number | null;
}

/**
 * What to decide before anybody knows which future comes, and what each way of deciding costs in each.
 *
 * Plain data: it crosses processes. Costs are what the network minimises: money in base currency, less revenue where the
 * file asks for contribution, or kilograms CO₂e where it asks for least carbon.
 */
export interface FuturesReport {
  currency: string;
  objective: Objective;
  alpha: number;
  decideBefore: string | null;
  futures: readonly FutureFound[];
  /** Id of the future that `referenceCost` plans for. */
  reference: string;
  /** Rows of the regret table: every plan that is best by something. */
  plans: readonly FuturesPlan[];
  /** By each measure, the plan that is best by it; `null` where no decisions have a plan in every future. */
  least: Readonly<Record<Measure, LeastPlan | null>>;
  /** Σ p · cost with each future's own best plan: what could be had if it were known which comes. */
  waitAndSee: number;
  /** Σ p · cost with the decisions that are best for the reference held; `null` where some future has no plan with them. */
  referenceCost: number | null;
  /** Expected cost less `waitAndSee`: the most that knowing the future is worth. */
  perfectInformation: number | null;
  /** `referenceCost` less expected cost: what planning for all futures saves against planning for one. */
  stochasticSolution: number | null;
  /** Decisions that some plans take and others do not, where there are plans both ways; the most useful first. */
  hedges: readonly Hedge[];
  /** Programs solved. */
  solves: number;
  seconds: number;
  askedGap: number;
  /** Largest gap of a cost in the table, as a share of cost; `null` where one is without a bound, or unknown. */
  relativeGap: number | null;
  /** Whether the gap asked for was reached everywhere in the table; `least` tells it of itself. */
  isProven: boolean;
  /** Proven that no decisions have a plan in every future. */
  isImpossible: boolean;
}

export interface FutureFound {
  id: string;
  /** Scaled, so that all add up to 1. */
  probability: number;
  /** Least cost known, if it were certain that this future comes. */
  best: number;
  /** No plan of it costs less; `null` where nothing is proven. */
  bound: number | null;
}

export interface LeastPlan {
  /** Place in `plans`. */
  plan: number;
  value: number;
  bound: number | null;
  /** (value − bound) as a share of a future's cost, for a regret may be near nothing; `null` without a bound. */
  relativeGap: number | null;
  isProven: boolean;
}

export interface FuturesPlan {
  /** A, B, …, by the order of the futures that they are best for. */
  letter: string;
  /** Futures that no other plan is better for. */
  bestFor: readonly string[];
  leastBy: readonly Measure[];
  /** What is decided beforehand. */
  decisions: readonly HereAndNow[];
  /** In the order of the futures. */
  cells: readonly Cell[];
  /** By measure; `null` where some future has no plan with these decisions. */
  values: Readonly<Record<Measure, number | null>>;
  /** What the second route through the code finds wrong with its plans; normally nothing. */
  violations: readonly string[];
}

/** A plan's decisions held in one future. */
export interface Cell {
  /** `no plan`: proven that there is none. `unknown`: neither a plan nor a proof within the limits. */
  kind: 'plan' | 'no plan' | 'unknown';
  cost: number | null;
  /** Cost less the best of that future; never below 0. */
  regret: number | null;
}

/**
 * One thing that can be decided beforehand, in whichever period, with the plans that are best with it and without it, all
 * else planned anew: a saving in a future is cost without less cost with.
 */
export interface Hedge {
  subject: DecisionSubject;
  /** Whether the plan of least expected cost takes it. */
  isTaken: boolean;
  /** Expected cost without it less expected cost with it. */
  expectedSaving: number;
  /** The same by future. */
  savings: readonly number[];
  /** What taking it costs, once, in the plan that takes it. */
  price: number;
}
