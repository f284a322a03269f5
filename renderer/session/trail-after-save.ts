import type { TrailChange, TrailEntry } from '../../scenarios/domain/trail.ts';
import { withEntry } from '../../scenarios/trail/join-trails.ts';
import { trailChanges, type Counted } from '../../scenarios/trail/trail-changes.ts';
import { scenarioKey, type AnswersState } from '../store/answers-slice.ts';
import type { SavedContent } from '../store/document-slice.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { toldEntry } from './told-entry.ts';

export interface Saving {
  path: string;
  /** Why; `null` where nobody has said. */
  because: string | null;
  moment: Date;
}

/**
 * The history that a file has once it is saved: with an entry more where the planner tells of themselves. A save that changes
 * nothing of one file is told only with a reason.
 */
export function trailAfterSave(state: PlannerState, { path, because, moment }: Saving): TrailEntry[] {
  const { document } = state;
  if (document === null) return [];
  const { trail } = document.shell;
  const entry = toldEntry(state, 'saved', because ?? '', moment);
  if (entry === null) return trail;
  const changed = unsavedChanges(state);
  if (entry.because === null && changed.length === 0 && path === document.file.path) return trail;
  return withEntry(trail, { ...entry, changed: [...changed] });
}

/** How many records the file lacks or has otherwise; none where nobody knows what the file holds. */
export function unsavedChanges({
  document,
  answers,
  savedAnswers,
}: Pick<PlannerState, 'document' | 'answers' | 'savedAnswers'>): readonly TrailChange[] {
  if (document === null || document.saved === null) return [];
  return trailChanges(counted(document.saved, savedAnswers), counted(document.content, answers));
}

function counted({ network, scenarios }: SavedContent, answers: AnswersState['answers']): Counted {
  const plans = [null, ...scenarios.map(({ id }) => id as string)].flatMap((scenario) => {
    const answer = answers[scenarioKey(scenario)];
    return answer === undefined || answer.record.plan === null
      ? []
      : [{ scenario, solvedAt: answer.solvedAt }];
  });
  return { network, scenarios, plans };
}
