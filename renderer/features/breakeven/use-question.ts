import { useMemo } from 'react';
import type { Network } from '../../../scenarios/domain/network.ts';
import { leverRange, type LeverRange } from '../../../scenarios/levers/lever-range.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { leverValue } from '../../../scenarios/levers/lever-value.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import {
  analysisKey,
  analysisPlace,
  type AnalysisFailure,
  type AnalysisResult,
  type RunningAnalysis,
} from '../../store/analyses-slice.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeAnswer, activeNetwork } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
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
  key: string;
  running: RunningAnalysis | null;
  result: AnalysisResult | null;
  failure: AnalysisFailure | null;
  isStale: boolean;
  hasPlan: boolean;
  text: Text;
  format: WindowFormat;
}

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectView = ({ breakEven }: PlannerState) => breakEven;
const selectRunning = ({ runningAnalyses }: PlannerState) => runningAnalyses;
const selectResults = ({ analysisResults }: PlannerState) => analysisResults;
const selectFailures = ({ analysisFailures }: PlannerState) => analysisFailures;
const selectHashes = ({ inputsHashes }: PlannerState) => inputsHashes;

/** `null` where the network has nothing to turn. */
export function useQuestion(): Question | null {
  const text = useText();
  const format = useFormat();
  const network = usePlanner(activeNetwork);
  const answer = usePlanner(activeAnswer);
  const scenario = usePlanner(selectScenario);
  const view = usePlanner(selectView);
  const runningAnalyses = usePlanner(selectRunning);
  const results = usePlanner(selectResults);
  const failures = usePlanner(selectFailures);
  const hashes = usePlanner(selectHashes);
  const ledger = answer?.record.ledger ?? null;
  const choices = useMemo(() => (network === null ? [] : leverChoices(network, ledger)), [network, ledger]);
  if (network === null) return null;
  const asked = view.lever === null ? null : leverId(view.lever);
  const choice = choices.find(({ id }) => id === asked) ?? choices[0];
  if (choice === undefined) return null;
  const { id, lever } = choice;
  const range = view.ranges[id] ?? leverRange(network, lever);
  const present = leverValue(network, lever);
  const key = analysisKey({ kind: 'breakeven', lever, ...range, relativeGap: 0, secondsPerSolve: null });
  const place = analysisPlace(scenario, key);
  const result = results[place] ?? null;
  const hash = hashes[scenarioKey(scenario)];
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
    key,
    running: runningAnalyses[place] ?? null,
    result,
    failure: failures[place] ?? null,
    isStale: result !== null && hash !== undefined && result.inputsHash !== hash,
    hasPlan: answer !== null,
    text,
    format,
  };
}
