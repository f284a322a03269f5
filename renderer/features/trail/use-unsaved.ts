import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { unsavedChanges } from '../../session/trail-after-save.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { sayTrailChanges } from './say-trail-changes.ts';

const selectDocument = ({ document }: PlannerState) => document;
const selectAnswers = ({ answers }: PlannerState) => answers;
const selectSavedAnswers = ({ savedAnswers }: PlannerState) => savedAnswers;

/** What the file does not hold yet, a phrase for each part of it. */
export function useUnsaved(): readonly string[] {
  const { say } = useText();
  const document = usePlanner(selectDocument);
  const answers = usePlanner(selectAnswers);
  const savedAnswers = usePlanner(selectSavedAnswers);
  return useMemo(
    () => sayTrailChanges(unsavedChanges({ document, answers, savedAnswers }), { say }),
    [document, answers, savedAnswers, say],
  );
}
