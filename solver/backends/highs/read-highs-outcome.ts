import type { Highs, Model, ModelStatusCode } from 'highs';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { EngineOptions, RawOutcome, StopReason } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import type { SolveClock } from '../program/outcome.ts';
import type { HighsTrack } from './highs-callbacks.ts';
import { hasIntegers } from '../program/fix-integers.ts';
import { acceptedViolation, largestViolation, objectiveOf, tidyValues } from '../program/judge-values.ts';
import { bareOutcome } from '../program/outcome.ts';
import { largerBound } from './highs-callbacks.ts';
import { relativeGapOf } from '../program/relative-gap.ts';
import { polishPlan } from './polish-plan.ts';

export interface HighsRun {
  highs: Highs;
  guard: HeapGuard | null;
  model: Model;
  program: LinearProgram;
  options: EngineOptions;
  clock: SolveClock;
  track: HighsTrack;
  status: ModelStatusCode;
}

/** Seconds a plan may be polished after a proof, after the time limit, and after a cancel. */
const polishSeconds = { proof: 60, time: 0.5, cancelled: 0.1 };

export function readHighsOutcome(run: HighsRun): RawOutcome {
  const { highs, program, clock, status } = run;
  const codes = highs.constants.modelStatus;
  // A plan in hand was checked against every limit: it stands against a verdict made within tolerances.
  const isBelieved = status === codes.infeasible && run.track.incumbentValues === null;
  if (isBelieved) return bareOutcome('highs', 'infeasible', 'proof', clock.elapsed());
  if (status === codes.unbounded) return bareOutcome('highs', 'unbounded', 'proof', clock.elapsed());
  return hasIntegers(program) ? readMip(run) : readLp(run);
}

function readLp(run: HighsRun): RawOutcome {
  const { highs, model, program, clock, status } = run;
  const solution = model.getSolution();
  const values = tidyValues(program, solution.colValue);
  const isOptimal = status === highs.constants.modelStatus.optimal;
  const isPlan =
    values.length === program.columnCount && largestViolation(program, values) <= acceptedViolation;
  const bare = bareOutcome('highs', 'undecided', stopReason(run), clock.elapsed(), oddity(run));
  if (!isOptimal && !isPlan) return bare;
  const objective = objectiveOf(program, values);
  // Simplex and interior point hold no proven bound on the way.
  if (!isOptimal) return { ...bare, status: 'feasible', objective, values };
  return {
    ...bare,
    status: 'optimal',
    objective,
    bound: objective,
    relativeGap: 0,
    values,
    rowDuals: solution.rowDual.map((dual) => (dual === 0 ? 0 : dual)),
    reducedCosts: solution.colDual.map((dual) => (dual === 0 ? 0 : dual)),
  };
}

function readMip(run: HighsRun): RawOutcome {
  const { highs, guard, model, program, options, clock, track, status } = run;
  const isOptimal = status === highs.constants.modelStatus.optimal;
  const stoppedBy = stopReason(run);
  const reported = Number(model.info.get('mip_dual_bound'));
  const nodeCount = Number(model.info.get('mip_node_count'));
  // The search before may have proven more than the engine's own has by now.
  const bound = largerBound(track.bound, reported);
  const bare = {
    ...bareOutcome('highs', 'undecided', stoppedBy, clock.elapsed(), oddity(run)),
    bound,
    nodes: nodeCount >= 0 ? nodeCount : track.nodes,
    root: track.root,
  };
  const hasPlan = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
  const reportedValues = hasPlan ? model.getSolution().colValue : null;
  const found = betterOf(program, reportedValues, track.incumbentValues);
  if (found === null) return bare;
  const seconds =
    stoppedBy === 'cancelled' || stoppedBy === 'time' ? polishSeconds[stoppedBy] : polishSeconds.proof;
  const values = polishPlan(highs, guard, program, found, seconds);
  const objective = objectiveOf(program, values);
  // The polished plan may come out a tolerance below the bound the search had proven.
  const provenBound = bound === null ? null : Math.min(bound, objective);
  options.onIncumbent(objective, values);
  return {
    ...bare,
    status: isOptimal ? 'optimal' : 'feasible',
    objective,
    bound: provenBound,
    relativeGap: relativeGapOf(objective, provenBound),
    values,
    seconds: clock.elapsed(),
  };
}

/** The engine keeps the plan it was started with or improves on it, unless it could not take it. */
function betterOf(
  program: LinearProgram,
  reported: Float64Array | null,
  known: Float64Array | null,
): Float64Array | null {
  if (reported === null || known === null) return reported ?? known;
  return objectiveOf(program, known) < objectiveOf(program, reported) ? known : reported;
}

function stopReason({ highs, track, status, clock }: HighsRun): StopReason {
  const codes = highs.constants.modelStatus;
  if (status === codes.optimal) return 'proof';
  if (track.wasStopped) return 'cancelled';
  if (status === codes.timeLimit || clock.remaining() === 0) return 'time';
  return 'crash';
}

function oddity(run: HighsRun): string | null {
  if (stopReason(run) !== 'crash') return null;
  return `HiGHS gave up on the program (its model status ${run.status}).`;
}
