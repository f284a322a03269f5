import type { Analyses, AnalysisAsk, AnalysisKind } from '../../../main/contract/analysis.ts';
import { useSession } from '../../session/use-session.ts';
import {
  analysisPlace,
  type AnalysisFailure,
  type AnalysisResult,
  type RunningAnalysis,
} from '../../store/analyses-slice.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';

/** How far the answer to a question is, and how it is asked. */
export interface AnalysisOf {
  running: RunningAnalysis | null;
  /** The last answer; it stays while a new one is sought. */
  result: AnalysisResult | null;
  /** What came of the last attempt where it gave no answer. */
  failure: AnalysisFailure | null;
  /** Whether the inputs have changed since the answer. */
  isStale: boolean;
  run: (analysis: AnalysisAsk) => void;
  cancel: () => void;
}

const selectRunning = ({ runningAnalyses }: PlannerState) => runningAnalyses;
const selectResults = ({ analysisResults }: PlannerState) => analysisResults;
const selectFailures = ({ analysisFailures }: PlannerState) => analysisFailures;
const selectHashes = ({ inputsHashes }: PlannerState) => inputsHashes;

/** The analysis of a scenario that `analysisKey` names; of nothing where the key is `null`. */
export function useAnalysis(scenario: string | null, key: string | null): AnalysisOf {
  const session = useSession();
  const running = usePlanner(selectRunning);
  const results = usePlanner(selectResults);
  const failures = usePlanner(selectFailures);
  const hashes = usePlanner(selectHashes);
  const place = key === null ? null : analysisPlace(scenario, key);
  const at = <State>(states: Readonly<Record<string, State>>) =>
    place === null ? null : (states[place] ?? null);
  const result = at(results);
  const hash = hashes[scenarioKey(scenario)];
  return {
    running: at(running),
    result,
    failure: at(failures),
    isStale: result !== null && hash !== undefined && result.inputsHash !== hash,
    run: (analysis) => void session.runAnalysis(scenario, analysis),
    cancel: () => {
      if (key !== null) void session.cancelAnalysis(scenario, key);
    },
  };
}

/** The answer of a result of one kind; `null` where there is none, or it is of another kind. */
export function answerOfKind<Kind extends AnalysisKind>(
  result: AnalysisResult | null,
  kind: Kind,
): Analyses[Kind]['answer'] | null {
  return result?.answer.kind === kind ? result.answer.answer : null;
}
