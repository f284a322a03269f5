import { useMemo } from 'react';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { sweepAsk } from './sweep-ask.ts';

const selectDocument = ({ document }: PlannerState) => document?.content;
const selectView = ({ sweep }: PlannerState) => sweep;
const selectPreferences = ({ preferences }: PlannerState) => preferences;
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectAnswers = ({ answers }: PlannerState) => answers;

/** What is asked as the screen is set; made anew only when something that it is made of has changed. */
export function useSweepAsk(): ReturnType<typeof sweepAsk> {
  const store = usePlannerStore();
  const content = usePlanner(selectDocument);
  const view = usePlanner(selectView);
  const preferences = usePlanner(selectPreferences);
  const scenario = usePlanner(selectScenario);
  const answers = usePlanner(selectAnswers);
  return useMemo(
    () => sweepAsk(store.getState()),
    // The store holds the five of them; what else it holds says nothing here.
    [store, content, view, preferences, scenario, answers],
  );
}
