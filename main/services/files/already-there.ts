import { PlannerFailure } from '../../contract/planner-failure.ts';

/** Said of a file that would be lost by a write to which the planner has not agreed. */
export function alreadyThere(path: string): PlannerFailure {
  const next = 'Replace it on purpose, or choose another name.';
  return new PlannerFailure('already-there', `There is a file ${path} already. ${next}`, path);
}
