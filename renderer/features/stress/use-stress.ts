import type { Network } from '../../../scenarios/domain/network.ts';
import type { StressAnswer } from '../../../solver/analysis/stress/stress-answer.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import type { StressView } from '../../store/view-slice.ts';
import { askOf, type StressAsk } from './stress-ask.ts';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';

/** What is asked of the scenario that is shown, and how far its answer is. */
export interface StressQuestion {
  network: Network;
  scenario: string | null;
  view: StressView;
  /** First period of the disruption. */
  from: string;
  asked: StressAsk;
  analysis: AnalysisOf;
  answer: StressAnswer | null;
  /** What the answer was asked, and the network that it is of; those of now where there is none. */
  answered: { asked: StressAsk; network: Network };
  /** Whether the answer is to another question than the one that is set. */
  isOther: boolean;
  show: (view: Partial<StressView>) => void;
  run: () => void;
  text: Text;
  format: WindowFormat;
}

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectView = ({ stress }: PlannerState) => stress;
const selectPreferences = ({ preferences }: PlannerState) => preferences;
const selectShow = ({ show }: PlannerState) => show;
export function useStress(): StressQuestion | null {
  const text = useText();
  const format = useFormat();
  const network = usePlanner(activeNetwork);
  const preferences = usePlanner(selectPreferences);
  const scenario = usePlanner(selectScenario);
  const view = usePlanner(selectView);
  const show = usePlanner(selectShow);
  const asked = network === null ? null : askOf(network, view, preferences);
  const analysis = useAnalysis(scenario, 'stress');
  if (network === null || asked === null) return null;
  const { result } = analysis;
  const answeredAsk = result?.analysis.kind === 'stress' ? result.analysis : null;
  return {
    network,
    scenario,
    view,
    from: asked.from ?? '',
    asked,
    analysis,
    answer: answerOfKind(result, 'stress'),
    answered: { asked: answeredAsk ?? asked, network: result?.network ?? network },
    isOther:
      answeredAsk !== null &&
      (answeredAsk.from !== asked.from ||
        answeredAsk.days !== asked.days ||
        answeredAsk.kinds.join(' ') !== asked.kinds.join(' ')),
    show: (changed) => show({ stress: { ...view, ...changed } }),
    run: () => analysis.run(asked),
    text,
    format,
  };
}
