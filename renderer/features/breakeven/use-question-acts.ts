import { useSession } from '../../session/use-session.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import type { LeverChoice } from './lever-choices.ts';
import type { Question } from './use-question.ts';

export interface QuestionActs {
  choose: (choice: LeverChoice) => void;
  setRange: (range: Question['range']) => void;
  setValue: (value: number) => void;
  run: () => void;
  cancel: () => void;
}

/** What a planner does with a question. */
export function useQuestionActs({ scenario, choice, range, key }: Question): QuestionActs {
  const store = usePlannerStore();
  const session = useSession();
  const { id, lever } = choice;
  const change = (changed: Partial<ReturnType<typeof store.getState>['breakEven']>) => {
    const { show, breakEven } = store.getState();
    show({ breakEven: { ...breakEven, lever, ...changed } });
  };
  return {
    choose: (chosen) => change({ lever: chosen.lever }),
    setRange: (asked) => change({ ranges: { ...store.getState().breakEven.ranges, [id]: asked } }),
    setValue: (value) => change({ values: { ...store.getState().breakEven.values, [id]: value } }),
    run: () => {
      const { relativeGap, solveSeconds: secondsPerSolve } = store.getState().preferences;
      change({});
      const analysis = { kind: 'breakeven' as const, lever, ...range, relativeGap, secondsPerSolve };
      void session.runAnalysis(scenario, analysis);
    },
    cancel: () => void session.cancelAnalysis(scenario, key),
  };
}
