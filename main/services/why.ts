import type { Network } from '../../scenarios/domain/network.ts';
import type { AnalysisHooks } from '../../solver/analysis/analysis-hooks.ts';
import { analyseWhy } from '../../solver/analysis/why/analyse-why.ts';
import type { WhyAnswer, WhyOptions, WhyProgressKey } from '../../solver/analysis/why/why-answer.ts';
import type { WhySubject } from '../../solver/analysis/why/why-subject.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { askThreads } from './ask-threads.ts';
import type { EngineChoice } from './plan-network.ts';

export interface WhyRequest extends WhyOptions {
  /** The plan that is asked about; `null` to find the best one first. */
  plan: Plan | null;
  engine: EngineChoice;
  /** Ends the question, and the solve under way; `null` where nobody will. */
  signal: AbortSignal | null;
  onProgress: AnalysisHooks<WhyProgressKey>['onProgress'];
  /** Milliseconds of a clock that never goes back. */
  now: () => number;
}

/** Why the plan of a network that passed its checks is as it is, its programs solved in threads of their own. */
export function why(
  network: Network,
  subject: WhySubject,
  { plan, engine, signal, onProgress, now, ...options }: WhyRequest,
): Promise<WhyAnswer> {
  return analyseWhy(network, plan, subject, askThreads(engine, signal), options, {
    onProgress,
    signal,
    now,
  });
}
