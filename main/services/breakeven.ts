import { availableParallelism } from 'node:os';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import { analyseBreakEven } from '../../solver/analysis/breakeven/analyse-break-even.ts';
import type {
  BreakEvenAnswer,
  BreakEvenProgressKey,
} from '../../solver/analysis/breakeven/break-even-answer.ts';
import type { EngineChoice } from './plan-network.ts';
import { askThreads } from './ask-threads.ts';

export interface BreakEvenRequest {
  from: number;
  to: number;
  engine: EngineChoice;
  /** `null`: by the size of the model. */
  relativeGap: number | null;
  /** Ends the analysis, and the solve under way, with what is known so far; `null` where nobody will. */
  signal: AbortSignal | null;
  onProgress: (progress: AnalysisProgress<BreakEvenProgressKey>) => void;
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/** The break-even curve of a lever of a network that passed its checks, its programs solved in threads of their own. */
export function breakEven(
  network: Network,
  lever: Lever,
  { from, to, engine, relativeGap, signal, onProgress, now }: BreakEvenRequest,
): Promise<BreakEvenAnswer> {
  const ask = askThreads(engine, signal);
  const options = { from, to, relativeGap, secondsPerSolve: null, atOnce: availableParallelism() };
  return analyseBreakEven(network, lever, ask, options, { onProgress, signal, now });
}
