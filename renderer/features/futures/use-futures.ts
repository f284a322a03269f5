import { useMemo } from 'react';
import { baseFuture, statedFutures, type StatedFuture } from '../../../scenarios/domain/futures.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import { isSame } from '../../../scenarios/overrides/plain-value.ts';
import type { FuturesAnswer, FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { baseNetwork, scenarioList } from '../../store/selectors.ts';
import type { FuturesView } from '../../store/view-slice.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import { futuresAsk } from './futures-ask.ts';
import { futuresMessages as messages } from './messages.ts';

/** What is needed to name what an answer is about. */
export interface FuturesNaming {
  /** Network whose names the answer's ids have. */
  network: Network;
  nameOf: (future: string) => string;
  text: Text;
  format: WindowFormat;
}

/** What is asked of the scenarios with a probability, and how far its answer is. */
export interface FuturesQuestion extends FuturesNaming {
  /** The same object until a name or the answer changes, so that tables are not made anew at every look. */
  naming: FuturesNaming;
  scenarios: readonly Scenario[];
  stated: readonly StatedFuture[];
  view: FuturesView;
  /** Whether the answer is to the choices of the view. */
  isOfView: boolean;
  /** Stale too where probabilities or overrides of a future have changed. */
  analysis: AnalysisOf;
  answer: FuturesAnswer | null;
  report: FuturesReport | null;
  /** Place of the plan that is looked at; `null` without one. */
  plan: number | null;
  choose: (change: Partial<FuturesView>) => void;
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
  const network = result?.network ?? base;
  const naming = useMemo((): FuturesNaming | null => {
    if (network === null) return null;
    const nameOf = (future: string) => {
      if (future === baseFuture) return text.say(messages.base);
      const found = scenarios.find(({ id }) => id === future);
      return found === undefined ? future : format.name(found.name);
    };
    return { network, nameOf, text, format };
  }, [network, scenarios, text, format]);
  if (naming === null) return null;
  const answer = answerOfKind(result, 'futures');
  const report = answer?.kind === 'report' ? answer.report : null;
  const ofMeasure =
    report?.least[view.measure]?.plan ?? (report === null || report.plans.length === 0 ? null : 0);
  const chosen = view.plan !== null && report?.plans[view.plan] !== undefined ? view.plan : ofMeasure;
  return {
    ...naming,
    naming,
    scenarios,
    stated,
    view,
    isOfView: report === null || (report.alpha === view.alpha && report.decideBefore === view.decideBefore),
    analysis: { ...asked, isStale: asked.isStale || hasMoved },
    answer,
    report,
    plan: chosen,
    choose: (change) => {
      const { show, futures } = store.getState();
      show({ futures: { ...futures, ...change } });
    },
    run: () => {
      const { show, futures } = store.getState();
      const ask = futuresAsk(store.getState());
      show({ futures: { ...futures, plan: null } });
      if (ask !== null) asked.run(ask);
    },
  };
}
