import type { Content } from './content.ts';
import { isDirty } from './document-slice.ts';
import type { PlannerState } from './planner-state.ts';

/** Scenarios, and the base network, whose plan the file does not hold. */
export function unsavedPlans({ document, answers, savedAnswers }: PlannerState): number {
  if (document === null) return 0;
  const keys = ['', ...document.content.scenarios.map(({ id }) => id as string)];
  return keys.filter((key) => answers[key] !== undefined && answers[key] !== savedAnswers[key]).length;
}

/** What was typed and is in no record: cells whose entry does not fit, and rows that lack something. No file holds them. */
export function unfinishedEntries(drafts: Content['drafts']): { cells: number; rows: number } {
  const all = Object.values(drafts);
  const inRows = all.filter(({ problem }) => problem === null);
  const rows = new Set(inRows.map(({ scenario, collection, id }) => `${scenario ?? ''}/${collection}/${id}`));
  return { cells: all.length - inRows.length, rows: rows.size };
}

/**
 * Whether something would be lost by closing: an edit, a plan of a document that has a file, or what is typed and not finished. A plan
 * alone of what has no file, as of an example that was only looked at, is no work of the planner's.
 */
export function hasUnsavedWork(state: PlannerState): boolean {
  const { document } = state;
  if (document === null) return false;
  const { cells, rows } = unfinishedEntries(document.content.drafts);
  return hasUnsavedRecords(state) || cells + rows > 0;
}

/** Whether saving puts something into the file. */
export function hasUnsavedRecords(state: PlannerState): boolean {
  const { document } = state;
  if (document === null) return false;
  return isDirty(document) || (document.file.path !== null && unsavedPlans(state) > 0);
}
