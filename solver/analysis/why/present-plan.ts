import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { WhyScope } from './why-answer.ts';
import { NoAnswer, type Solution, type WhySolver } from './why-solver.ts';

/** The plan as it is. Where nothing is held a network may have none; decisions that were read from a plan leave that plan. */
export async function presentPlan(
  solver: WhySolver,
  program: LinearProgram,
  scope: WhyScope,
): Promise<Solution> {
  const present = await solver.solve(program, 'planning');
  if (present !== null) return present;
  if (scope === 'whole') throw new NoAnswer('infeasible');
  throw new Error('Decisions that were held leave no plan.');
}
