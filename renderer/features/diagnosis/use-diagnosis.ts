import { useMemo } from 'react';
import type { Diagnosis } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { namesOf } from '../plan/names.ts';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { runDiagnosis } from './run-diagnosis.ts';

export interface DiagnosisView {
  scenario: string | null;
  analysis: AnalysisOf;
  /** What was found, with the words for it; `null` where nothing has been found yet. */
  found: { diagnosis: Diagnosis; words: DiagnosisWords } | null;
  /** What came of the last run where it was no diagnosis. */
  otherwise: 'has plan' | 'undecided' | 'stopped' | null;
  run: () => void;
}

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;

/** Why the scenario that is shown has no plan, as far as it is known. */
export function useDiagnosis(): DiagnosisView {
  const text = useText();
  const format = useFormat();
  const scenario = usePlanner(selectScenario);
  const session = useSession();
  const analysis = useAnalysis(scenario, 'diagnose');
  const answer = answerOfKind(analysis.result, 'diagnose');
  const network = analysis.result?.network ?? null;
  const run = () => runDiagnosis(session);
  // The same while they say the same: the tables behind the pictures are made anew with them.
  const words = useMemo(
    () => (network === null ? null : { network, names: namesOf(network, text.language), format, text }),
    [network, format, text],
  );
  if (answer === null || words === null) return { scenario, analysis, found: null, otherwise: null, run };
  if (answer.kind !== 'diagnosis') return { scenario, analysis, found: null, otherwise: answer.kind, run };
  return { scenario, analysis, found: { diagnosis: answer.diagnosis, words }, otherwise: null, run };
}
