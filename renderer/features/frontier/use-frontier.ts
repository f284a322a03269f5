import type { Network } from '../../../scenarios/domain/network.ts';
import type { Frontier } from '../../../solver/analysis/frontier/frontier.ts';
import type { MeasureName } from '../../../solver/analysis/frontier/measure.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { analysisKey } from '../../store/analyses-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import { frontierAsk } from './run-frontier.ts';
import { measureWords } from './measure-words.ts';

/** What is asked of the scenario that is shown, how far its answer is, and what a planner does with it. */
export interface FrontierQuestion {
  network: Network;
  scenario: string | null;
  against: MeasureName;
  /** The measure in words. */
  name: string;
  analysis: AnalysisOf;
  /** `null` until there is one. */
  frontier: Frontier | null;
  /** Place of the point that is looked at. */
  chosen: number;
  ask: (against: MeasureName) => void;
  choose: (place: number) => void;
  run: () => void;
  text: Text;
  format: WindowFormat;
}

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectView = ({ frontier }: PlannerState) => frontier;

/** `null` where no document is open. */
export function useFrontier(): FrontierQuestion | null {
  const text = useText();
  const format = useFormat();
  const store = usePlannerStore();
  const network = usePlanner(activeNetwork);
  const scenario = usePlanner(selectScenario);
  const { against, points } = usePlanner(selectView);
  const analysis = useAnalysis(scenario, analysisKey(frontierAsk(store.getState(), against)));
  if (network === null) return null;
  const answer = answerOfKind(analysis.result, 'frontier');
  const frontier = answer?.kind === 'frontier' ? answer.frontier : null;
  const last = (frontier?.points.length ?? 1) - 1;
  const change = (view: Partial<PlannerState['frontier']>) => {
    const { show, frontier: before } = store.getState();
    show({ frontier: { ...before, ...view } });
  };
  return {
    network,
    scenario,
    against,
    name: text.say(measureWords[against].name),
    analysis,
    frontier,
    chosen: Math.min(last, points[against] ?? frontier?.knees[0] ?? last),
    ask: (asked) => change({ against: asked }),
    choose: (place) => change({ points: { ...store.getState().frontier.points, [against]: place } }),
    run: () => analysis.run(frontierAsk(store.getState(), against)),
    text,
    format,
  };
}
