import { fixIntegers, hasIntegers } from '../backends/program/fix-integers.ts';
import type { PlanningModel } from '../formulation/build-model.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';
import type { Plan } from '../solution/plan.ts';
import { integersOfPlan } from './integers-of-plan.ts';

/** The best column values of a program with integers, or `null` where it has none or they were not found in time. */
export type SolveOnce = (program: LinearProgram) => Float64Array | null;

/**
 * The linear program that remains when every integer column is held at its value in a plan. Integers that the plan does
 * not tell are chosen once, as best they can be beside those that it does; `null` when nothing goes with them.
 */
export function holdIntegers(model: PlanningModel, plan: Plan, solveOnce: SolveOnce): LinearProgram | null {
  const told = fixIntegers(model.program, integersOfPlan(model, plan));
  if (!hasIntegers(told)) return told;
  const values = solveOnce(told);
  return values === null ? null : fixIntegers(told, values);
}
