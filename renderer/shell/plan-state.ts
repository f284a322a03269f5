import type { Network } from '../../scenarios/domain/network.ts';
import { collections } from '../../scenarios/domain/network.ts';
import type { SolveStatus, StopReason } from '../../solver/backends/engine.ts';
import type { Diagnosis } from '../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { analysisPlace } from '../store/analyses-slice.ts';
import { scenarioKey, type Job } from '../store/answers-slice.ts';
import { networkIn } from '../store/resolved-network.ts';
import { isStale, solvedScenario } from '../store/selectors.ts';
import type { PlannerState } from '../store/planner-state.ts';

/** How the plan of the active scenario stands. */
export type PlanState =
  | { kind: 'solving'; job: Job; gap: number | null }
  | { kind: 'unsolved' }
  /** The last attempt gave no plan. `hasOlderPlan`: one from before is still shown. */
  | {
      kind: 'failed';
      status: SolveStatus;
      stoppedBy: StopReason | null;
      seconds: number;
      hasOlderPlan: boolean;
      /** What a diagnosis found; `null` where none was asked for, or it found nothing. */
      diagnosis: Diagnosis | null;
    }
  | { kind: 'stale'; changed: number }
  | { kind: 'planned'; isProven: boolean; stoppedBy: StopReason | null; gap: number | null; seconds: number };

/** The state of the plan of the scenario that solving is about. */
export function planState(state: PlannerState): PlanState {
  const { document, answers, failures, jobs } = state;
  const scenario = solvedScenario(state);
  const key = scenarioKey(scenario);
  const job = jobs[key];
  if (job !== undefined) {
    const latest = job.progress.at(-1);
    return { kind: 'solving', job, gap: latest?.relativeGap ?? null };
  }
  const answer = answers[key];
  const failure = failures[key];
  if (failure !== undefined && failure.stoppedBy !== 'cancelled') {
    const { status, stoppedBy, seconds } = failure;
    const hasOlderPlan = answer !== undefined;
    const diagnosis = status === 'infeasible' ? diagnosisOf(state, scenario) : null;
    return { kind: 'failed', status, stoppedBy, seconds: seconds.total, hasOlderPlan, diagnosis };
  }
  if (answer === undefined) return { kind: 'unsolved' };
  if (isStale(state, scenario) && document !== null) {
    return { kind: 'stale', changed: changedRecords(answer.network, networkIn(document.content, scenario)) };
  }
  const { status, stoppedBy, relativeGap, seconds } = answer.record;
  return {
    kind: 'planned',
    isProven: status === 'optimal',
    stoppedBy,
    gap: relativeGap,
    seconds: seconds.total,
  };
}

function diagnosisOf({ analysisResults }: PlannerState, scenario: string | null): Diagnosis | null {
  const answer = analysisResults[analysisPlace(scenario, 'diagnose')]?.answer;
  return answer?.kind === 'diagnose' && answer.answer.kind === 'diagnosis' ? answer.answer.diagnosis : null;
}

const counted = new WeakMap<Network, WeakMap<Network, number>>();

/** Records that one network has otherwise than another, settings counted as one. Records that did not change are the same objects. */
export function changedRecords(before: Network, after: Network): number {
  const known = counted.get(before)?.get(after);
  if (known !== undefined) return known;
  let count = before.settings === after.settings ? 0 : 1;
  for (const collection of collections) {
    const [old, now]: readonly (readonly object[])[] = [before[collection], after[collection]];
    if (old === undefined || now === undefined || old === now) continue;
    const kept = new Set(old);
    const same = now.reduce((sum, record) => sum + (kept.has(record) ? 1 : 0), 0);
    count += Math.max(old.length, now.length) - same;
  }
  const ofBefore = counted.get(before) ?? new WeakMap<Network, number>();
  counted.set(before, ofBefore.set(after, count));
  return count;
}
