import type { EngineName, RawOutcome, SolveProgress } from '../backends/engine.ts';
import { isProven, relativeGapOf } from '../backends/program/relative-gap.ts';
import { boundRefuted, planAndBound } from './messages.ts';

/** The answer of all engines that were asked together. `engine` is the one whose plan or proof it is. */
export interface RaceOutcome extends RawOutcome {
  /** The engine that proved `bound`; `null` without one. */
  boundFrom: EngineName | null;
}

/** The better plan and the better bound of several ended runs; the bound of one may prove the plan of another. */
export function mergeOutcomes(ended: readonly RawOutcome[], askedGap: number): RaceOutcome {
  const outcomes = ended.map((outcome) => withoutRefutedBound(outcome, ended));
  const [first, ...others] = outcomes;
  if (first === undefined) throw new Error('There are no outcomes to merge.');
  const hasPlan = outcomes.some((outcome) => outcome.values !== null);
  const proof = outcomes.find((outcome) => isVerdict(outcome) && !(hasPlan && outcome.values === null));
  if (proof !== undefined) return { ...proof, boundFrom: proof.bound === null ? null : proof.engine };
  const better = (left: RawOutcome, right: RawOutcome): RawOutcome => {
    if (right.objective === null) {
      // Without any plan the limit that ended one engine says more than the crash of the other.
      return left.objective === null && left.stoppedBy === 'crash' ? right : left;
    }
    return left.objective === null || right.objective < left.objective ? right : left;
  };
  const plan = others.reduce(better, first);
  const bounded = outcomes
    .filter((outcome) => outcome.bound !== null)
    .reduce<RawOutcome | null>(
      (best, next) => ((best?.bound ?? -Infinity) >= (next.bound ?? 0) ? best : next),
      null,
    );
  const isProof = isProven(plan.objective, bounded?.bound ?? null, askedGap);
  const bound =
    bounded?.bound == null || plan.objective === null
      ? (bounded?.bound ?? null)
      : Math.min(bounded.bound, plan.objective);
  const isMixed = plan.objective !== null && bounded !== null && bounded.engine !== plan.engine;
  const sentences = [
    isProof ? null : plan.message,
    isMixed ? planAndBound(plan.engine, bounded.engine) : null,
    ...outcomes.filter((each, place) => each !== ended[place] && each !== plan).map(({ message }) => message),
  ];
  const said = sentences.filter((sentence) => sentence !== null).join(' ');
  return {
    ...plan,
    status: isProof ? 'optimal' : plan.status,
    stoppedBy: isProof ? 'proof' : plan.stoppedBy,
    bound,
    relativeGap: relativeGapOf(plan.objective, bound),
    message: said === '' ? null : said,
    boundFrom: bound === null ? null : (bounded?.engine ?? null),
  };
}

/** A bound above another engine's plan by more than this, relative to it, is wrong rather than rounded. */
const refutedBy = 1e-6;

/** GLPK's presolver has been seen to call a plan optimal that another beats. Such a claim proves nothing. */
function withoutRefutedBound(outcome: RawOutcome, ended: readonly RawOutcome[]): RawOutcome {
  const { bound, engine } = outcome;
  const better = ended.find(
    ({ engine: other, objective }) =>
      other !== engine &&
      objective !== null &&
      bound !== null &&
      bound - objective > refutedBy * Math.abs(objective),
  );
  if (better === undefined) return outcome;
  return {
    ...outcome,
    status: outcome.values === null ? 'undecided' : 'feasible',
    stoppedBy: outcome.stoppedBy === 'proof' ? 'crash' : outcome.stoppedBy,
    bound: null,
    relativeGap: null,
    message: boundRefuted(engine, better.engine),
  };
}

/** Whether a run settled the question by itself. */
export function isVerdict(outcome: RawOutcome): boolean {
  return outcome.status === 'optimal' || outcome.status === 'infeasible' || outcome.status === 'unbounded';
}

/** The best incumbent and the best bound of several runs under way; `engine` is the incumbent's, else the latest's. */
export function mergeProgress(latest: SolveProgress, others: readonly SolveProgress[]): SolveProgress {
  let merged = latest;
  for (const other of others) {
    if (other.incumbent !== null && (merged.incumbent === null || other.incumbent < merged.incumbent)) {
      merged = { ...merged, engine: other.engine, incumbent: other.incumbent };
    }
    if (other.bound !== null && (merged.bound === null || other.bound > merged.bound)) {
      merged = { ...merged, bound: other.bound };
    }
    merged = { ...merged, nodes: merged.nodes ?? other.nodes };
  }
  return { ...merged, relativeGap: relativeGapOf(merged.incumbent, merged.bound) };
}
