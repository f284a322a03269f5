import type { Network } from '../../../scenarios/domain/network.ts';
import type { Ledger } from '../../solution/ledger.ts';
import type { Plan } from '../../solution/plan.ts';

/** A network with the plan and ledger that answer it. */
export interface Answered {
  network: Network;
  plan: Plan;
  ledger: Ledger;
}
