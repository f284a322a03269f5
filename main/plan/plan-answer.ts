import type { Network } from '../../scenarios/domain/network.ts';
import type { Name, Reason } from '../../scenarios/domain/primitives.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import type { Language } from '../contract/preferences.ts';

/** A plan with all that a workbook or a report says of it. */
export interface PlanAnswer {
  /** Overrides applied. */
  readonly network: Network;
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** How far the plan is proven. */
  readonly proof: Pick<SolveRecord, 'status' | 'objective' | 'bound' | 'relativeGap'>;
  readonly stamp: PlanStamp;
  readonly language: Language;
}

/** What tells one document about a plan from another. */
export interface PlanStamp {
  /** Name of the scenario file, without its folder; the text is empty where it has none yet. */
  readonly file: string;
  /** `null`: the base network. */
  readonly scenario: { readonly id: string; readonly name: Name; readonly because: Reason | null } | null;
  readonly programVersion: string;
  readonly fileVersion: number;
  /** `null` where it is not known which inputs the plan answers. */
  readonly inputsHash: string | null;
  /** ISO time at which it is written. */
  readonly writtenAt: string;
}
