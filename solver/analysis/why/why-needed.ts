import type { Network } from '../../../scenarios/domain/network.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { Conflict } from '../diagnosis/diagnosis-answer.ts';
import { oneConflict } from '../diagnosis/one-conflict.ts';
import { DiagnosisEnded, questionDesk } from '../diagnosis/question-desk.ts';
import { unreachableDemand } from '../diagnosis/unreachable-demand.ts';
import type { WhyProgressKey } from './why-answer.ts';
import { NoAnswer } from './why-solver.ts';
import { withoutActivity } from './without-activity.ts';
import type { Activity } from './why-subject.ts';

/** More goods without a source than these are not told apart. */
const mostTold = 6;

/**
 * Why no plan does without something: the statements that cannot hold together once it is gone. Demand that then has no source
 * or no way is said first, and needs no solve; otherwise one irreducible set is sought.
 */
export async function whyNeeded(
  network: Network,
  about: Activity,
  ask: AskEngine,
  secondsPerSolve: number | null,
  hooks: AnalysisHooks<WhyProgressKey>,
  /** Solves before these. */
  before: number,
): Promise<{ because: readonly Conflict[]; solves: number }> {
  const desk = questionDesk(
    ask,
    { secondsPerSolve, seconds: null },
    {
      ...hooks,
      onProgress: ({ done }) =>
        hooks.onProgress({ done: before + done, of: null, say: { key: 'needed', values: {} } }),
    },
  );
  const without = withoutActivity(network, about);
  try {
    const unreached = await unreachableDemand(without);
    if (unreached.length > 0) return { because: unreached.slice(0, mostTold), solves: 0 };
    const conflict = await oneConflict(without, desk);
    return { because: conflict === null ? [] : [conflict], solves: desk.solves() };
  } catch (error) {
    if (error instanceof DiagnosisEnded) throw new NoAnswer('stopped');
    throw error;
  }
}
