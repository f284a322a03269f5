import type { Network } from '../../../scenarios/domain/network.ts';
import type { PlanningModel } from '../../formulation/build-model.ts';
import type { Ledger } from '../../solution/ledger.ts';
import type { Plan } from '../../solution/plan.ts';
import type { LinearForm } from '../linear-form.ts';

/** What cost is set against. */
export const measureNames = ['carbon', 'lead-time', 'worst-lead-time', 'concentration'] as const;
export type MeasureName = (typeof measureNames)[number];

/** Kilograms CO₂e, days, or a fraction. */
export type MeasureUnit = 'kg' | 'days' | 'share';

/**
 * Something that a plan has less or more of, besides its cost, and how a program is held to so much of it. What is
 * reported of a plan is read from the plan itself, by another route than the rows that hold it.
 */
export interface FrontierMeasure {
  readonly name: MeasureName;
  readonly unit: MeasureUnit;
  /** The network whose model can be held to the measure, none of its plans cheaper than the least-cost plan given. */
  networkOf(network: Network, leastCostPlan: Plan): Network;
  form(model: PlanningModel): MeasureForm;
  /** How much of it a plan has; `null` where the plan has nothing to measure. */
  value(network: Network, plan: Plan, ledger: Ledger): number | null;
}

export type MeasureForm = RatioForm | StepForm;

/** The largest of several sums, each divided by the same sum. */
export interface RatioForm {
  readonly kind: 'ratio';
  readonly numerators: readonly LinearForm[];
  readonly denominator: LinearForm;
  /** Sums that no plan may have more of than the cheapest: ways to swell the denominator for its own sake. */
  readonly held: readonly LinearForm[];
}

/** The largest level of the columns that are used. */
export interface StepForm {
  readonly kind: 'steps';
  readonly levels: readonly { readonly column: number; readonly level: number }[];
}
