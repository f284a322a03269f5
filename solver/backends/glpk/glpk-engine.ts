import type { GLPK } from 'glpk.js/node';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { EngineOptions, RawOutcome } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import type { SolveClock } from '../program/outcome.ts';
import { chooseCleaner } from '../program/choose-cleaner.ts';
import { fixIntegers, hasIntegers } from '../program/fix-integers.ts';
import { objectiveOf } from '../program/judge-values.ts';
import { bareOutcome, settledOutcome, startClock } from '../program/outcome.ts';
import { prepareProgram } from '../program/prepare-program.ts';
import { decideUndefinedMip } from './decide-undefined.ts';
import { reducedCostsOf } from './reduced-costs.ts';
import { runGlpk } from './run-glpk.ts';

/**
 * Solves in the calling thread, which hears nothing until the end: the library can be neither asked
 * to stop nor to report. After a throw the instance must not be used again.
 */
export function solveWithGlpk(
  glpk: GLPK,
  guard: HeapGuard | null,
  given: LinearProgram,
  options: EngineOptions,
): RawOutcome {
  const clock = startClock(options);
  const prepared = prepareProgram(given);
  if (prepared.kind === 'settled') return settledOutcome('glpk', given, prepared, clock.elapsed());
  if (options.shouldStop()) return bareOutcome('glpk', 'undecided', 'cancelled', clock.elapsed());
  if (guard !== null) {
    guard.ceilingMiB = options.limits.memoryMiB;
    guard.wasRefused = false;
  }
  const { program } = prepared;
  try {
    const outcome = hasIntegers(program)
      ? solveMip(glpk, program, options, clock)
      : solveLp(glpk, program, clock);
    if (outcome.values !== null && outcome.objective !== null) {
      options.onIncumbent(outcome.objective, outcome.values);
    }
    return { ...outcome, seconds: clock.elapsed() };
  } catch (error) {
    if (guard?.wasRefused !== true) throw error;
    return bareOutcome('glpk', 'undecided', 'memory', clock.elapsed());
  }
}

function solveLp(glpk: GLPK, program: LinearProgram, clock: SolveClock): RawOutcome {
  let answer = runGlpk(glpk, program, { seconds: clock.remaining(), relativeGap: 0, hasPresolve: true });
  // Under presolve an infeasible or unbounded LP is reported as undefined.
  if (answer.verdict === 'undefined' && clock.remaining() > 0) {
    answer = runGlpk(glpk, program, { seconds: clock.remaining(), relativeGap: 0, hasPresolve: false });
  }
  const { verdict, values, rowDuals } = answer;
  if (verdict === 'infeasible' || verdict === 'unbounded') return bareOutcome('glpk', verdict, 'proof', 0);
  if (values === null) return undecided(clock);
  const objective = objectiveOf(program, values);
  if (verdict !== 'optimal') return { ...bareOutcome('glpk', 'feasible', 'time', 0), objective, values };
  return {
    ...bareOutcome('glpk', 'optimal', 'proof', 0),
    objective,
    bound: objective,
    relativeGap: 0,
    values,
    rowDuals,
    reducedCosts: rowDuals === null ? null : reducedCostsOf(program, rowDuals),
  };
}

function solveMip(glpk: GLPK, program: LinearProgram, options: EngineOptions, clock: SolveClock): RawOutcome {
  const askedGap = options.limits.relativeGap;
  const answer = runGlpk(glpk, program, {
    seconds: clock.remaining(),
    relativeGap: askedGap,
    hasPresolve: true,
  });
  if (answer.verdict === 'undefined' && clock.remaining() > 0) {
    const decided = decideUndefinedMip(glpk, program, clock.remaining);
    if (decided === 'infeasible' || decided === 'unbounded') return bareOutcome('glpk', decided, 'proof', 0);
    return undecided(clock);
  }
  const { verdict, values: found } = answer;
  if (verdict === 'infeasible' || verdict === 'unbounded') return bareOutcome('glpk', verdict, 'proof', 0);
  if (found === null) return undecided(clock);
  const values = polish(glpk, program, found, verdict === 'optimal' ? 60 : 0.5);
  const objective = objectiveOf(program, values);
  if (verdict !== 'optimal') {
    // The library tells no bound, so the gap is unknown, not zero.
    return { ...bareOutcome('glpk', 'feasible', 'time', 0), objective, values };
  }
  // "Optimal" under an asked gap g means proven within g, so this much is a valid bound though it may
  // not be the best the search had; the library does not tell that one.
  const bound = objective - askedGap * Math.abs(objective);
  return { ...bareOutcome('glpk', 'optimal', 'proof', 0), objective, bound, relativeGap: askedGap, values };
}

/** The rest solved anew around whole integers: the library rounds them in a solution and leaves the rest. */
function polish(glpk: GLPK, program: LinearProgram, found: Float64Array, seconds: number): Float64Array {
  const fixed = fixIntegers(program, found);
  const { verdict, values } = runGlpk(glpk, fixed, { seconds, relativeGap: 0, hasPresolve: true });
  return chooseCleaner(program, verdict === 'optimal' ? values : null, found);
}

function undecided(clock: SolveClock): RawOutcome {
  if (clock.remaining() === 0) return bareOutcome('glpk', 'undecided', 'time', 0);
  return bareOutcome('glpk', 'undecided', 'crash', 0, 'GLPK gave up on the program without a verdict.');
}
