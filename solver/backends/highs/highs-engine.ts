import type { Highs, Model, ModelStatusCode } from 'highs';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { EngineOptions, RawOutcome } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import type { HighsTrack } from './highs-callbacks.ts';
import type { SolveClock } from '../program/outcome.ts';
import { hasIntegers } from '../program/fix-integers.ts';
import { objectiveOf, tidyValues } from '../program/judge-values.ts';
import { bareOutcome, settledOutcome, startClock } from '../program/outcome.ts';
import { prepareProgram } from '../program/prepare-program.ts';
import { relativeGapOf } from '../program/relative-gap.ts';
import { highsCallbacks, newTrack } from './highs-callbacks.ts';
import { createHighsModel, runModel } from './highs-model.ts';
import { readHighsOutcome } from './read-highs-outcome.ts';
import { readSearch } from './read-search.ts';
import { searchFirst } from './search-first.ts';

/** Solves in the calling thread; every native model is released before this returns or throws. */
export function solveWithHighs(
  highs: Highs,
  guard: HeapGuard | null,
  given: LinearProgram,
  options: EngineOptions,
): RawOutcome {
  const clock = startClock(options);
  const prepared = prepareProgram(given);
  if (prepared.kind === 'settled') return settledOutcome('highs', given, prepared, clock.elapsed());
  const { program } = prepared;
  if (guard !== null) {
    guard.ceilingMiB = options.limits.memoryMiB;
    guard.wasRefused = false;
  }
  const track = newTrack();
  let model: Model | null = null;
  try {
    if (hasIntegers(program)) {
      const end = searchFirst(highs, guard, program, options, clock, track);
      if (end !== 'given up') return readSearch(program, options, clock, track, end);
    }
    model = createHighsModel(highs, program);
    model.options.set('mip_rel_gap', options.limits.relativeGap);
    // A linear program has no use for a plan, and some that are handed one end undecided.
    const start = hasIntegers(program) ? (track.incumbentValues ?? options.start) : null;
    if (start !== null) model.setSolution({ colValue: start });
    const status = runToVerdict(highs, guard, model, program, options, clock, track);
    const outcome = readHighsOutcome({ highs, guard, model, program, options, clock, track, status });
    const isOutOfMemory = outcome.stoppedBy === 'crash' && guard?.wasRefused === true;
    return isOutOfMemory ? { ...outcome, stoppedBy: 'memory', message: null } : outcome;
  } catch (error) {
    if (guard?.wasRefused !== true) throw error;
    return outOfMemory(program, track, clock);
  } finally {
    model?.dispose();
  }
}

/** The engine cannot be asked any more, but what it told before stands. */
function outOfMemory(program: LinearProgram, track: HighsTrack, clock: SolveClock): RawOutcome {
  const { bound, nodes, incumbentValues } = track;
  const bare = { ...bareOutcome('highs', 'undecided', 'memory', clock.elapsed()), bound, nodes };
  if (incumbentValues === null) return bare;
  const values = tidyValues(program, incumbentValues);
  const objective = objectiveOf(program, values);
  return { ...bare, status: 'feasible', objective, relativeGap: relativeGapOf(objective, bound), values };
}

/** The tight tolerances may be out of reach on badly scaled numbers, and simplex of a program that is all but impossible. */
const eased = { primal_feasibility_tolerance: 1e-7, dual_feasibility_tolerance: 1e-7 } as const;
const otherWays = [
  { ...eased, presolve: 'off' },
  { ...eased, presolve: 'on', solver: 'ipm' },
] as const;

/** The engine's verdict; "unbounded or infeasible" is asked again in a way that tells them apart. */
function runToVerdict(
  highs: Highs,
  guard: HeapGuard | null,
  model: Model,
  program: LinearProgram,
  options: EngineOptions,
  clock: SolveClock,
  track: HighsTrack,
): ModelStatusCode {
  const codes = highs.constants.modelStatus;
  const run = (): ModelStatusCode =>
    runModel(highs, guard, model, clock.remaining(), highsCallbacks(highs, program, options, clock, track));
  const isUnclear = (status: ModelStatusCode): boolean =>
    status === codes.unknown || status === codes.solveError || status === codes.presolveError;
  const first = run();
  if (isUnclear(first) && !track.wasStopped) {
    let status = first;
    for (const way of otherWays) {
      model.options.set(way);
      model.clearSolver();
      status = run();
      if (!isUnclear(status) || track.wasStopped) break;
    }
    return status;
  }
  const isEndless = first === codes.unboundedOrInfeasible || first === codes.unbounded;
  if (!isEndless || (first === codes.unbounded && !hasIntegers(program))) return first;
  if (!hasIntegers(program)) {
    model.options.set('presolve', 'off');
    model.clearSolver();
    const second = run();
    if (second !== codes.unboundedOrInfeasible) return second;
  }
  return runWithoutCosts(highs, guard, program, clock, options);
}

/**
 * A program whose costs fall without end along some direction has no optimum: it is unbounded when
 * any plan exists and infeasible when none does, and a plan exists exactly when one does at no cost.
 */
function runWithoutCosts(
  highs: Highs,
  guard: HeapGuard | null,
  program: LinearProgram,
  clock: SolveClock,
  options: EngineOptions,
): ModelStatusCode {
  const codes = highs.constants.modelStatus;
  const costless = { ...program, costOffset: 0, cost: new Float64Array(program.columnCount) };
  const model = createHighsModel(highs, costless);
  try {
    // Its plans and bounds are about another question.
    const silent = { ...options, onIncumbent: () => undefined, onProgress: () => undefined };
    const track = newTrack();
    const callbacks = highsCallbacks(highs, costless, silent, clock, track);
    const status = runModel(highs, guard, model, clock.remaining(), callbacks);
    return status === codes.optimal ? codes.unbounded : status;
  } finally {
    model.dispose();
  }
}
