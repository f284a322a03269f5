import { useMemo } from 'react';
import type { Network } from '../../../scenarios/domain/network.ts';
import { leverRange, type LeverRange } from '../../../scenarios/levers/lever-range.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { leverValue } from '../../../scenarios/levers/lever-value.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { analysisKey } from '../../store/analyses-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeAnswer, activeNetwork } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import { leverChoices, type LeverChoice } from './lever-choices.ts';
import { leverName } from './lever-name.ts';

/** What is asked of the scenario that is shown, and how far its answer is. */
export interface Question {
  network: Network;
  scenario: string | null;
  choices: readonly LeverChoice[];
  choice: LeverChoice;
  name: string;
  nameOf: (choice: LeverChoice) => string;
  range: LeverRange;
  present: number;
  /** Value that is looked up. */
  value: number;
  analysis: AnalysisOf;
  hasPlan: boolean;
  text: Text;
  format: WindowFormat;
}

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectView = ({ breakEven }: PlannerState) => breakEven;

/** `null` where the network has nothing to turn. */
export function useQuestion(): Question | null {
  const text = useText();
  const format = useFormat();
  const network = usePlanner(activeNetwork);
  const answer = usePlanner(activeAnswer);
  const scenario = usePlanner(selectScenario);
  const view = usePlanner(selectView);
  const ledger = answer?.record.ledger ?? null;
  const choices = useMemo(() => (network === null ? [] : leverChoices(network, ledger)), [network, ledger]);
  const asked = view.lever === null ? null : leverId(view.lever);
  const choice = choices.find(({ id }) => id === asked) ?? choices[0];
  const key = choice === undefined ? null : keyOf(choice.lever);
  const analysis = useAnalysis(scenario, key);
  if (network === null || choice === undefined) return null;
  const { id, lever } = choice;
  const range = view.ranges[id] ?? leverRange(network, lever);
  const present = leverValue(network, lever);
  const nameOf = (each: LeverChoice) => leverName(each.lever, network, text, format);
  return {
    network,
    scenario,
    choices,
    choice,
    name: nameOf(choice),
    nameOf,
    range,
    present,
    value: view.values[id] ?? present,
    analysis,
    hasPlan: answer !== null,
    text,
    format,
  };
}

/** A curve is of a lever, whatever its range. */
function keyOf(lever: Lever): string {
  return analysisKey({ kind: 'breakeven', lever, from: 0, to: 1, relativeGap: 0, secondsPerSolve: null });
}
