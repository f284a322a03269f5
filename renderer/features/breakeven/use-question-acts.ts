import { usePlannerStore } from '../../store/use-planner.ts';
import type { LeverChoice } from './lever-choices.ts';
import type { Question } from './use-question.ts';

export interface QuestionActs {
  choose: (choice: LeverChoice) => void;
  setRange: (range: Question['range']) => void;
  setValue: (value: number) => void;
  run: () => void;
}

/** What a planner does with a question. */
export function useQuestionActs({ choice, range, analysis }: Question): QuestionActs {
  const store = usePlannerStore();
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
      analysis.run({ kind: 'breakeven', lever, ...range, relativeGap, secondsPerSolve });
    },
  };
}
