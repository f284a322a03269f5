import { useMemo } from 'react';
import { baseFuture, statedFutures, type StatedFuture } from '../../../scenarios/domain/futures.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import { isSame } from '../../../scenarios/overrides/plain-value.ts';
import type {
  FuturesAnswer,
  FuturesReport,
  Measure,
} from '../../../solver/analysis/futures/futures-answer.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { baseNetwork, scenarioList } from '../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import { futuresMessages as messages } from './messages.ts';

/** CVaR looks at the worst tenth of the probability. */
export const alpha = 0.9;

/** What is asked of the scenarios with a probability, and how far its answer is. */
export interface FuturesQuestion {
  scenarios: readonly Scenario[];
  stated: readonly StatedFuture[];
  measure: Measure;
  /** Stale too where probabilities or overrides of a future have changed. */
  analysis: AnalysisOf;
  answer: FuturesAnswer | null;
  report: FuturesReport | null;
  /** Network whose names the answer's ids have. */
  network: Network;
  /** Place of the plan that is looked at; `null` without one. */
  plan: number | null;
  nameOf: (future: string) => string;
  text: Text;
  format: WindowFormat;
  setMeasure: (measure: Measure) => void;
  choose: (plan: number) => void;
  run: () => void;
}

const selectView = ({ futures }: PlannerState) => futures;

/** `null` without a document. */
export function useFutures(): FuturesQuestion | null {
  const text = useText();
  const format = useFormat();
  const store = usePlannerStore();
  const base = usePlanner(baseNetwork);
  const scenarios = usePlanner(scenarioList);
  const view = usePlanner(selectView);
  const stated = useMemo(() => statedFutures(scenarios), [scenarios]);
  const asked = useAnalysis(null, 'futures');
  const { result } = asked;
  const answered = result?.analysis.kind === 'futures' ? result.analysis.futures : null;
  const hasMoved = useMemo(() => answered !== null && !isSame(answered, stated), [answered, stated]);
  if (base === null) return null;
  const answer = answerOfKind(result, 'futures');
  const report = answer?.kind === 'report' ? answer.report : null;
  const { measure } = view;
  const ofMeasure = report?.least[measure]?.plan ?? (report === null || report.plans.length === 0 ? null : 0);
  const chosen = view.plan !== null && report?.plans[view.plan] !== undefined ? view.plan : ofMeasure;
  return {
    scenarios,
    stated,
    measure,
    analysis: { ...asked, isStale: asked.isStale || hasMoved },
    answer,
    report,
    network: result?.network ?? base,
    plan: chosen,
    nameOf: (future) => {
      if (future === baseFuture) return text.say(messages.base);
      const found = scenarios.find(({ id }) => id === future);
      return found === undefined ? future : format.name(found.name);
    },
    text,
    format,
    setMeasure: (chosen) => store.getState().show({ futures: { measure: chosen, plan: null } }),
    choose: (plan) => store.getState().show({ futures: { measure, plan } }),
    run: () => {
      const { relativeGap, solveSeconds: secondsPerSolve } = store.getState().preferences;
      store.getState().show({ futures: { measure, plan: null } });
      asked.run({
        kind: 'futures',
        futures: stated,
        alpha,
        decideBefore: null,
        relativeGap,
        secondsPerSolve,
      });
    },
  };
}
