import type { Network } from '../../../scenarios/domain/network.ts';
import type { Alternatives } from '../../../solver/analysis/alternatives/alternatives.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { analysisKey } from '../../store/analyses-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import type { AlternativesView } from '../../store/view-slice.ts';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import { alternativesAsk } from './run-alternatives.ts';

/** What is asked of the scenario that is shown, how far its answer is, and what a planner does with it. */
export interface AlternativesQuestion {
  network: Network;
  scenario: string | null;
  view: AlternativesView;
  analysis: AnalysisOf;
  /** `null` until there are some. */
  alternatives: Alternatives | null;
  /** Place of the plan that is looked at. */
  chosen: number;
  ask: (view: Partial<Pick<AlternativesView, 'within' | 'plans'>>) => void;
  choose: (place: number) => void;
  run: () => void;
  text: Text;
  format: WindowFormat;
}

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectView = ({ alternatives }: PlannerState) => alternatives;

/** `null` where no document is open. */
export function useAlternatives(): AlternativesQuestion | null {
  const text = useText();
  const format = useFormat();
  const store = usePlannerStore();
  const network = usePlanner(activeNetwork);
  const scenario = usePlanner(selectScenario);
  const view = usePlanner(selectView);
  const analysis = useAnalysis(scenario, analysisKey(alternativesAsk(store.getState())));
  if (network === null) return null;
  const answer = answerOfKind(analysis.result, 'alternatives');
  const alternatives = answer?.kind === 'alternatives' ? answer.alternatives : null;
  const change = (changed: Partial<AlternativesView>) => {
    const { show, alternatives: before } = store.getState();
    show({ alternatives: { ...before, ...changed } });
  };
  return {
    network,
    scenario,
    view,
    analysis,
    alternatives,
    chosen:
      alternatives === null
        ? 0
        : Math.min(alternatives.plans.length - 1, view.plan ?? farthest(alternatives)),
    ask: change,
    choose: (place) => change({ plan: place }),
    run: () => analysis.run(alternativesAsk(store.getState())),
    text,
    format,
  };
}

/** Place of the plan that makes most elsewhere than the best. */
export function farthest({ plans }: Pick<Alternatives, 'plans'>): number {
  return plans.reduce(
    (most, { elsewhere }, place) => (elsewhere > (plans[most]?.elsewhere ?? 0) ? place : most),
    0,
  );
}
