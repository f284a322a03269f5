import { useMemo } from 'react';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import { isSame } from '../../../scenarios/overrides/plain-value.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import type { SweptTable } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { analysisKey } from '../../store/analyses-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeAnswer, activeNetwork, scenarioList } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import type { SweepAxis, SweepView } from '../../store/view-slice.ts';
import { leverName } from '../breakeven/lever-name.ts';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import { axesOf, sweptLevers, type SweepAsk } from './sweep-ask.ts';
import { useSweepAsk } from './use-sweep-ask.ts';

/** What is needed to name the cases of an answer. */
export interface SweepNaming {
  scenarios: readonly Scenario[];
  nameOf: (lever: Lever) => string;
  /** What the answer was asked, and the network that it is of; those of now where there is none. */
  answered: { asked: SweepAsk; network: Network };
  text: Text;
  format: WindowFormat;
}

/** What is swept, and how far its answer is. */
export interface SweepQuestion extends SweepNaming {
  /** The same object until a name or the answer changes, so that tables are not made anew at every look. */
  naming: SweepNaming;
  network: Network;
  /** The scenario whose network the sweep begins from; `null` for the base. */
  scenario: string | null;
  view: SweepView;
  levers: readonly Lever[];
  axes: { first: SweepAxis; second: Lever | null };
  asked: SweepAsk;
  analysis: AnalysisOf;
  table: SweptTable | null;
  /** Whether the answer is over other cases than those that are set. */
  isOther: boolean;
  show: (view: Partial<SweepView>) => void;
  run: () => void;
}

const selectView = ({ sweep }: PlannerState) => sweep;
const selectShow = ({ show }: PlannerState) => show;

/** `null` where there is nothing to sweep. */
export function useSweep(): SweepQuestion | null {
  const text = useText();
  const format = useFormat();
  const network = usePlanner(activeNetwork);
  const answer = usePlanner(activeAnswer);
  const scenarios = usePlanner(scenarioList);
  const view = usePlanner(selectView);
  const show = usePlanner(selectShow);
  const ask = useSweepAsk();
  const ledger = answer?.record.ledger ?? null;
  const levers = useMemo(() => (network === null ? [] : sweptLevers(network, ledger)), [network, ledger]);
  const found = useAnalysis(ask?.scenario ?? null, ask === null ? null : analysisKey(ask.ask));
  const axes = axesOf(levers, scenarios.length > 0, view);
  const { result } = found;
  const answeredAsk = result?.analysis.kind === 'sweep' ? result.analysis : null;
  const namedAsk = answeredAsk ?? ask?.ask ?? null;
  const namedNetwork = result?.network ?? network;
  const naming = useMemo((): SweepNaming | null => {
    if (network === null || namedNetwork === null || namedAsk === null) return null;
    const nameOf = (lever: Lever) => leverName(lever, network, text, format);
    return { scenarios, nameOf, answered: { asked: namedAsk, network: namedNetwork }, text, format };
  }, [scenarios, network, namedNetwork, namedAsk, text, format]);
  if (network === null || ask === null || axes === null || naming === null) return null;
  // The hash of the base does not know of the scenarios that were planned on it.
  const haveMoved = answeredAsk !== null && !isSame(answeredAsk.scenarios, ask.ask.scenarios);
  const analysis = { ...found, isStale: found.isStale || haveMoved };
  return {
    ...naming,
    naming,
    network,
    scenario: ask.scenario,
    view,
    levers,
    axes,
    asked: ask.ask,
    analysis,
    table: answerOfKind(result, 'sweep'),
    isOther: answeredAsk !== null && !isSame(answeredAsk.steps, ask.ask.steps),
    show: (changed) => show({ sweep: { ...view, ...changed } }),
    run: () => analysis.run(ask.ask),
  };
}
