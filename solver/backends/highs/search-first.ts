import type { Highs } from 'highs';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { EngineOptions } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import type { SolveClock } from '../program/outcome.ts';
import type { SearchEnd } from './guided-search.ts';
import type { HighsTrack } from './highs-callbacks.ts';
import { firstPlan } from './first-plan.ts';
import { guidedSearch } from './guided-search.ts';
import { highsCallbacks } from './highs-callbacks.ts';
import { startMipSearch } from './mip-search.ts';
import { openRelaxation, unlimitedIterations } from './relaxation.ts';

/**
 * What can be had from the linear relaxation before the engine's own search: its bound, a plan rounded from it, and
 * a branch and bound that knows which columns decide most. Often that is the whole proof; if not, the plan and the
 * bound go along. A relaxation without an optimum is left to the engine, which tells infeasible from unbounded.
 */
export function searchFirst(
  highs: Highs,
  guard: HeapGuard | null,
  program: LinearProgram,
  options: EngineOptions,
  clock: SolveClock,
  track: HighsTrack,
): SearchEnd {
  const callbacks = highsCallbacks(highs, program, options, clock, track);
  const relaxation = openRelaxation(highs, guard, program, clock, callbacks, () => track.wasStopped);
  try {
    const search = startMipSearch(relaxation, options, clock, track);
    if (options.start !== null) search.takePlan(options.start);
    const began = clock.elapsed();
    const answer = relaxation.ask({
      box: relaxation.rootBox,
      from: options.startBasis ?? null,
      isPrimal: options.startBasis != null,
      cutoff: Infinity,
      iterations: unlimitedIterations,
    });
    if (answer.kind === 'stopped') return 'stopped';
    if (answer.kind !== 'optimal') return 'given up';
    const { objective, values } = answer;
    const basis = relaxation.basis();
    track.root = { basis, seconds: clock.elapsed() - began };
    const root = {
      objective,
      values,
      basis,
      iterations: relaxation.iterationsSpent(),
    };
    search.proves(objective);
    firstPlan(search, root);
    if (search.proves(objective)) return 'done';
    if (track.wasStopped || clock.remaining() === 0) return 'stopped';
    return guidedSearch(search, root);
  } finally {
    relaxation.dispose();
  }
}
