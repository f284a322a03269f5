import type { Override } from '../../../scenarios/domain/scenario.ts';
import type { Objective } from '../../../scenarios/domain/settings.ts';
import type { LedgerKind } from '../../solution/ledger.ts';
import type { Plan } from '../../solution/plan.ts';
import type { Violation } from '../../solution/violation.ts';
import type { ServedShare, SourcedShare } from '../breakeven/break-even.ts';
import type { NoPlanReason } from '../no-plan-reason.ts';

/**
 * Plans that cost little more than the best and differ most in where finished goods are made or bought.
 *
 * Plain data: it crosses processes. Money is in base currency; where the file asks for contribution, cost is less revenue.
 */
export interface Alternatives {
  currency: string;
  /** What the best plan is best at: a network planned for least carbon is asked for least cost here. */
  objective: Exclude<Objective, 'carbon'>;
  /** The best plan first, then the others in the order in which they were found, the most different from all before it each time. */
  plans: readonly AlternativePlan[];
  /** How much more than the best a plan may cost, as a fraction. */
  within: number;
  /** A plan of which less is made elsewhere than in every plan before it is no alternative. */
  leastShare: number;
  /**
   * Why there are no more. A plan that differs enough may still be there where `mostElsewhere` of those found is `null`:
   * the search is exact for small models alone.
   */
  ended: 'as many as asked' | 'none differs enough' | 'undecided' | 'stopped';
  /** Programs solved. */
  solves: number;
  seconds: number;
  askedGap: number;
  /** Of the best plan. */
  relativeGap: number | null;
  /** Whether the best plan reached the gap asked for. */
  isProven: boolean;
}

export interface AlternativePlan {
  /** A is the best; then B, C, … */
  letter: string;
  cost: number;
  /** Cost over the best plan's, as a fraction of it. */
  over: number;
  /** Share of the volume that is made elsewhere than in the best plan. */
  elsewhere: number;
  /** The same against whichever plan before it is most alike; `null` for the best. */
  elsewhereThanNearest: number | null;
  /** No plan within the cost has more made elsewhere than in every plan before it; `null` where that was left open. */
  mostElsewhere: number | null;
  byKind: Readonly<Record<LedgerKind, number>>;
  carbonKg: number;
  shortfall: number;
  served: readonly ServedShare[];
  sourced: readonly SourcedShare[];
  plan: Plan;
  /**
   * What makes it the best plan of a scenario: every product's shares of where it is made, in the network's own terms;
   * `null` where some product is both made and bought, for a policy counts either. The best plan asks for nothing.
   */
  overrides: readonly Override[] | null;
  /** What the second route through the code finds wrong with it; normally nothing. */
  violations: readonly Violation[];
}

export interface AlternativesOptions {
  /** How much more than the best a plan may cost, as a fraction. */
  within: number;
  /** Plans wanted, the best not counted. */
  plans: number;
  /** Of the best plan, and of what each alternative costs. */
  relativeGap: number;
  /** Wall seconds of one solve; `null` for none. */
  secondsPerSolve: number | null;
  /** A plan of the network that is known already: the best is no dearer. `null` for none. */
  known: Plan | null;
}

/** The alternatives, or why there are none. */
export type AlternativesAnswer =
  | { kind: 'alternatives'; alternatives: Alternatives }
  | { kind: 'no plan'; reason: NoPlanReason }
  /** The best plan makes and buys nothing that a market wants. */
  | { kind: 'nothing made' }
  /** Ended by whoever asked before the best plan was known. */
  | { kind: 'stopped' };

export type AlternativesProgressKey = 'best' | 'differing' | 'cheapening';
