import type { PlanningModel } from '../formulation/build-model.ts';
import type { Ledger } from './ledger.ts';
import type { Plan } from './plan.ts';
import { readLedger } from './read-ledger.ts';
import { readPlan } from './read-plan.ts';
import { verifyObjective } from './verify-objective.ts';
import { verifyPlan } from './verify-plan.ts';
import type { Violation } from './violation.ts';

/** A plan, what it costs, and every way in which the two contradict the network or the solver's own figure. */
export interface ReadAnswer {
  plan: Plan;
  ledger: Ledger;
  violations: readonly Violation[];
}

/** Values of a model's columns, and their objective, as a planner reads them. */
export function readAnswer(model: PlanningModel, values: Float64Array, objective: number): ReadAnswer {
  const { network } = model;
  const plan = readPlan(model, values);
  const ledger = readLedger(model, values);
  const violations = [...verifyPlan(network, plan, ledger), ...verifyObjective(network, ledger, objective)];
  return { plan, ledger, violations };
}
