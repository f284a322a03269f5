import { isDirty } from './document-slice.ts';
import type { PlannerState } from './planner-state.ts';

/** Scenarios, and the base network, whose plan the file does not hold. */
export function unsavedPlans({ document, answers, savedAnswers }: PlannerState): number {
  if (document === null) return 0;
  const keys = ['', ...document.content.scenarios.map(({ id }) => id as string)];
  return keys.filter((key) => answers[key] !== undefined && answers[key] !== savedAnswers[key]).length;
}

/**
 * Whether something would be lost without saving: an edit, or a plan of a document that has a file. A plan alone of what has none, as of
 * an example that was only looked at, is no work of the planner's.
 */
export function hasUnsavedWork(state: PlannerState): boolean {
  const { document } = state;
  if (document === null) return false;
  return isDirty(document) || (document.file.path !== null && unsavedPlans(state) > 0);
}
