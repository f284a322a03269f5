import { fixIntegers } from '../backends/program/fix-integers.ts';
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
export function holdIntegers(
  { program, ...model }: PlanningModel,
  plan: Plan,
  solveOnce: SolveOnce,
): LinearProgram | null {
  const told = integersOfPlan({ program, ...model }, plan);
  const isUntold = told.some((value, column) => program.isInteger[column] === 1 && Number.isNaN(value));
  if (!isUntold) return fixIntegers(program, told);
  const isHeld = (column: number) => program.isInteger[column] === 1 && !Number.isNaN(told[column]!);
  const partly = {
    ...program,
    columnLower: program.columnLower.map((limit, column) => (isHeld(column) ? told[column]! : limit)),
    columnUpper: program.columnUpper.map((limit, column) => (isHeld(column) ? told[column]! : limit)),
  };
  const values = solveOnce(partly);
  return values === null ? null : fixIntegers(program, values);
}
