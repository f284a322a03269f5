import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { EngineOptions, RawOutcome } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import type { SolveClock } from '../program/outcome.ts';
import type { GlpkNotes } from './glpk-talk.ts';
import type { GlpkVerdict } from './run-glpk.ts';
import type { ListenedGlpk } from './listened-glpk.ts';
import { chooseCleaner } from '../program/choose-cleaner.ts';
import { fixIntegers, hasIntegers } from '../program/fix-integers.ts';
import { objectiveOf, roundIntegers } from '../program/judge-values.ts';
import { bareOutcome, settledOutcome, startClock } from '../program/outcome.ts';
import { prepareProgram } from '../program/prepare-program.ts';
import { relativeGapOf } from '../program/relative-gap.ts';
import { decideUndefinedMip } from './decide-undefined.ts';
import { reducedCostsOf } from './reduced-costs.ts';
import { runGlpk } from './run-glpk.ts';

/**
 * Solves in the calling thread. The library cannot be asked to stop and tells of plans only what they
 * cost, not what they are, until the end. After a throw the instance must not be used again.
 */
export function solveWithGlpk(
  glpk: ListenedGlpk,
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

function solveLp(glpk: ListenedGlpk, program: LinearProgram, clock: SolveClock): RawOutcome {
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

function solveMip(
  glpk: ListenedGlpk,
  program: LinearProgram,
  options: EngineOptions,
  clock: SolveClock,
): RawOutcome {
  const askedGap = options.limits.relativeGap;
  const onNotes = ({ incumbent, bound, nodes }: GlpkNotes): void => {
    const relativeGap = relativeGapOf(incumbent, bound);
    options.onProgress({ engine: 'glpk', incumbent, bound, relativeGap, nodes, seconds: clock.elapsed() });
  };
  const answer = runGlpk(glpk, program, {
    seconds: clock.remaining(),
    relativeGap: askedGap,
    hasPresolve: true,
    onNotes,
  });
  const { verdict, values: found, notes } = answer;
  if (verdict === 'undefined' && clock.remaining() > 0) {
    const decided = decideUndefinedMip(glpk, program, clock.remaining);
    if (decided === 'infeasible' || decided === 'unbounded') return bareOutcome('glpk', decided, 'proof', 0);
  }
  if (verdict === 'infeasible' || verdict === 'unbounded') return bareOutcome('glpk', verdict, 'proof', 0);
  if (found === null) return { ...undecided(clock), bound: notes.bound, nodes: notes.nodes };
  // A plan within the asked gap is called feasible by the library, as one at the time limit is.
  const isProven = verdict === 'optimal' || notes.isWithinGap;
  const values = polish(glpk, program, found, isProven ? 60 : 0.5);
  const objective = objectiveOf(program, values);
  const bound = provenBound(verdict, notes, objective, askedGap);
  const relativeGap = relativeGapOf(objective, bound);
  const known = { objective, bound, relativeGap, values, nodes: notes.nodes };
  if (isProven) return { ...bareOutcome('glpk', 'optimal', 'proof', 0), ...known };
  return { ...undecided(clock), ...known, status: 'feasible' };
}

/** An empty tree proves the plan itself; an asked gap g that was met proves at least objective − g·|objective|. */
function provenBound(
  verdict: GlpkVerdict,
  notes: GlpkNotes,
  objective: number,
  askedGap: number,
): number | null {
  if (verdict === 'optimal') return objective;
  const printed = notes.bound === null ? null : Math.min(notes.bound, objective);
  if (!notes.isWithinGap) return printed;
  return Math.max(printed ?? -Infinity, objective - askedGap * Math.abs(objective));
}

/** The rest solved anew around whole integers: the library rounds them in a solution and leaves the rest. */
function polish(
  glpk: ListenedGlpk,
  program: LinearProgram,
  found: Float64Array,
  seconds: number,
): Float64Array {
  const fixed = fixIntegers(program, found);
  const { verdict, values } = runGlpk(glpk, fixed, { seconds, relativeGap: 0, hasPresolve: true });
  const isSolved = verdict === 'optimal' && values !== null;
  return chooseCleaner(program, isSolved ? roundIntegers(program, values) : null, found);
}

function undecided(clock: SolveClock): RawOutcome {
  if (clock.remaining() === 0) return bareOutcome('glpk', 'undecided', 'time', 0);
  return bareOutcome('glpk', 'undecided', 'crash', 0, 'GLPK gave up on the program without a verdict.');
}
