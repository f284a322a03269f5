import type { Network } from '../../../../../scenarios/domain/network.ts';
import type { Ledger } from '../../../../../solver/solution/ledger.ts';
import type { Plan } from '../../../../../solver/solution/plan.ts';

/** A right plan, and the same plan with one thing changed that one rule forbids. */
export interface Breach {
  /** Name of the invariant that must speak. */
  readonly rule: string;
  /** What the change is, as a sentence with its number. */
  readonly change: string;
  readonly network: Network;
  readonly right: Plan;
  readonly wrong: Plan;
  /** A piece of the sentence that must be said. */
  readonly says: string;
  /** Other rules that the same change cannot but break. */
  readonly also?: readonly string[];
  /** A change of the ledger instead of the plan. */
  readonly tamper?: (ledger: Ledger) => Ledger;
}
