import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { EngineOptions, RawOutcome } from '../engine.ts';
import type { SolveClock } from '../program/outcome.ts';
import type { HighsTrack } from './highs-callbacks.ts';
import { objectiveOf } from '../program/judge-values.ts';
import { bareOutcome } from '../program/outcome.ts';
import { relativeGapOf } from '../program/relative-gap.ts';

/** The answer of a search that ended by proof, by time or by a cancel; its plans are whole and need no polish. */
export function readSearch(
  program: LinearProgram,
  options: EngineOptions,
  clock: SolveClock,
  track: HighsTrack,
  end: 'done' | 'stopped',
): RawOutcome {
  const { bound, nodes, incumbentValues: values } = track;
  const stoppedBy = end === 'done' ? 'proof' : track.wasStopped ? 'cancelled' : 'time';
  const bare = {
    ...bareOutcome('highs', 'undecided', stoppedBy, clock.elapsed()),
    bound,
    nodes,
    root: track.root,
  };
  if (values === null) return bare;
  const objective = objectiveOf(program, values);
  // The plan may lie a rounding below the bound.
  const provenBound = bound === null ? null : Math.min(bound, objective);
  options.onIncumbent(objective, values);
  return {
    ...bare,
    status: end === 'done' ? 'optimal' : 'feasible',
    objective,
    bound: provenBound,
    relativeGap: relativeGapOf(objective, provenBound),
    values,
  };
}
