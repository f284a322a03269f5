import type { Network } from '../../scenarios/domain/network.ts';
import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import { analyseDiagnosis } from '../../solver/analysis/diagnosis/analyse-diagnosis.ts';
import type {
  DiagnosisAnswer,
  DiagnosisOptions,
  DiagnosisProgressKey,
} from '../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { askThreads } from './ask-threads.ts';
import type { EngineChoice } from './plan-network.ts';

export interface DiagnosisRequest extends DiagnosisOptions {
  engine: EngineChoice;
  /** Ends the analysis, and the solve under way, with what is known so far; `null` where nobody will. */
  signal: AbortSignal | null;
  onProgress: (progress: AnalysisProgress<DiagnosisProgressKey>) => void;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/** Why a network that passed its checks has no plan, its programs solved in threads of their own. */
export function diagnose(
  network: Network,
  { engine, signal, onProgress, now, ...options }: DiagnosisRequest,
): Promise<DiagnosisAnswer> {
  return analyseDiagnosis(network, askThreads(engine, signal), options, { onProgress, signal, now });
}
