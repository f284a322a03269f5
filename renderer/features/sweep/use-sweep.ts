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

/** What is swept, and how far its answer is. */
export interface SweepQuestion {
  network: Network;
  /** The scenario whose network the sweep begins from; `null` for the base. */
  scenario: string | null;
  scenarios: readonly Scenario[];
  view: SweepView;
  levers: readonly Lever[];
  axes: { first: SweepAxis; second: Lever | null };
  nameOf: (lever: Lever) => string;
  asked: SweepAsk;
  analysis: AnalysisOf;
  table: SweptTable | null;
  /** What the answer was asked, and the network that it is of; those of now where there is none. */
  answered: { asked: SweepAsk; network: Network };
  /** Whether the answer is over other cases than those that are set. */
  isOther: boolean;
  show: (view: Partial<SweepView>) => void;
  run: () => void;
  text: Text;
  format: WindowFormat;
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
  if (network === null || ask === null || axes === null) return null;
  const { result } = found;
  const answeredAsk = result?.analysis.kind === 'sweep' ? result.analysis : null;
  // The hash of the base does not know of the scenarios that were planned on it.
  const haveMoved = answeredAsk !== null && !isSame(answeredAsk.scenarios, ask.ask.scenarios);
  const analysis = { ...found, isStale: found.isStale || haveMoved };
  return {
    network,
    scenario: ask.scenario,
    scenarios,
    view,
    levers,
    axes,
    nameOf: (lever) => leverName(lever, network, text, format),
    asked: ask.ask,
    analysis,
    table: answerOfKind(result, 'sweep'),
    answered: { asked: answeredAsk ?? ask.ask, network: result?.network ?? network },
    isOther: answeredAsk !== null && !isSame(answeredAsk.steps, ask.ask.steps),
    show: (changed) => show({ sweep: { ...view, ...changed } }),
    run: () => analysis.run(ask.ask),
    text,
    format,
  };
}
