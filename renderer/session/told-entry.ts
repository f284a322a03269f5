import { longestReason } from '../../scenarios/domain/primitives.ts';
import type { TrailEntry } from '../../scenarios/domain/trail.ts';
import { trailMoment } from '../../scenarios/trail/trail-moment.ts';
import type { PlannerState } from '../store/planner-state.ts';

/**
 * An entry of the history by this planner, with no changes yet. `null` where they have said neither who they are nor why: a
 * name and the hours that somebody keeps are theirs to tell.
 */
export function toldEntry(
  { preferences }: Pick<PlannerState, 'preferences'>,
  did: TrailEntry['did'],
  because: string,
  moment: Date,
): TrailEntry | null {
  const by = preferences.author.trim();
  const why = because.trim().slice(0, longestReason);
  if (by === '' && why === '') return null;
  return {
    at: trailMoment(moment),
    by: by === '' ? null : by,
    did,
    changed: [],
    because: why === '' ? null : why,
  };
}
