import type { LeverRange } from '../../../scenarios/levers/lever-range.ts';
import { leverRange } from '../../../scenarios/levers/lever-range.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { leverValue } from '../../../scenarios/levers/lever-value.ts';
import { analysisKey } from '../../store/analyses-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import type { LeverChoice } from './lever-choices.ts';
import type { Question } from './use-question.ts';

/** A lever turned against the first, and how far the map of both is. */
export interface MapQuestion {
  choice: LeverChoice;
  name: string;
  range: LeverRange;
  present: number;
  /** Value that is looked up. */
  value: number;
  analysis: AnalysisOf;
}

export interface MapActs {
  /** `null`: the first lever alone. */
  choose: (choice: LeverChoice | null) => void;
  setRange: (range: LeverRange) => void;
  setValues: (across: number, up: number) => void;
  run: () => void;
}

/** Values of each lever: 25 pairs of a coarse grid, and what lies at borders. */
const steps = 9;

const selectView = ({ breakEven }: PlannerState) => breakEven;

/** The map that is asked for beside a question; `null` where its lever turns alone. */
export function useMapQuestion(question: Question | null): MapQuestion | null {
  const view = usePlanner(selectView);
  const asked = view.against === null ? null : leverId(view.against);
  const choice = question?.choices.find(({ id }) => id === asked && id !== question.choice.id);
  const isAsked = question !== null && choice !== undefined;
  const key = isAsked ? keyOf(question.choice.lever, choice.lever) : null;
  const analysis = useAnalysis(question?.scenario ?? null, key);
  if (!isAsked) return null;
  const { network } = question;
  const present = leverValue(network, choice.lever);
  return {
    choice,
    name: question.nameOf(choice),
    range: view.ranges[choice.id] ?? leverRange(network, choice.lever),
    present,
    value: view.values[choice.id] ?? present,
    analysis,
  };
}

/** What a planner does with a map. */
export function useMapActs(question: Question, map: MapQuestion | null): MapActs {
  const store = usePlannerStore();
  const change = (changed: Partial<ReturnType<typeof store.getState>['breakEven']>) => {
    const { show, breakEven } = store.getState();
    show({ breakEven: { ...breakEven, lever: question.choice.lever, ...changed } });
  };
  const second = map?.choice.id ?? '';
  return {
    choose: (choice) => change({ against: choice?.lever ?? null }),
    setRange: (range) => change({ ranges: { ...store.getState().breakEven.ranges, [second]: range } }),
    setValues: (across, up) =>
      change({
        values: { ...store.getState().breakEven.values, [question.choice.id]: across, [second]: up },
      }),
    run: () => {
      if (map === null) return;
      const { relativeGap, solveSeconds: secondsPerSolve } = store.getState().preferences;
      change({});
      const levers = [
        { lever: question.choice.lever, ...question.range },
        { lever: map.choice.lever, ...map.range },
      ] as const;
      map.analysis.run({ kind: 'planmap', levers, steps, relativeGap, secondsPerSolve });
    },
  };
}

/** A map is of two levers, whatever their ranges. */
function keyOf(first: Lever, second: Lever): string {
  const levers = [
    { lever: first, from: 0, to: 1 },
    { lever: second, from: 0, to: 1 },
  ] as const;
  return analysisKey({ kind: 'planmap', levers, steps, relativeGap: 0, secondsPerSolve: null });
}
