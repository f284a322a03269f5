import type { Network } from '../../scenarios/domain/network.ts';
import type { PlanningModel } from '../../solver/formulation/build-model.ts';
import { readLedger } from '../../solver/solution/read-ledger.ts';
import { readPlan } from '../../solver/solution/read-plan.ts';
import { verifyObjective } from '../../solver/solution/verify-objective.ts';
import { verifyPlan } from '../../solver/solution/verify-plan.ts';

/** Column values as a plan and a ledger, with every way in which they contradict the network. */
export function readAnswer(network: Network, model: PlanningModel, values: Float64Array, objective: number) {
  const plan = readPlan(model, values);
  const ledger = readLedger(model, values);
  const violations = [...verifyPlan(network, plan, ledger), ...verifyObjective(network, ledger, objective)];
  return { plan, ledger, violations };
}
