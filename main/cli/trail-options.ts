import { longestReason } from '../../scenarios/domain/primitives.ts';
import { longestAuthor, type TrailChange, type TrailEntry } from '../../scenarios/domain/trail.ts';
import { trailMoment } from '../../scenarios/trail/trail-moment.ts';
import type { OptionValues } from './option.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Who does it and why, for the history inside the file that is written. */
export const trailOptions = {
  by: { kind: 'text', value: 'NAME', say: 'who does this, for the history inside the file' },
  because: { kind: 'text', value: 'TEXT', say: 'why, for the history inside the file' },
} as const;

/**
 * The entry of a trail for what is done now; `null` where nobody has said who or why: then the file says no more of its
 * history than it did, and the same inputs give the same bytes.
 */
export function trailEntryOf(
  { by, because }: OptionValues<typeof trailOptions>,
  did: TrailEntry['did'],
  changed: readonly TrailChange[],
  { moment }: Pick<Terminal, 'moment'>,
): TrailEntry | null {
  if (by === null && because === null) return null;
  if ((by ?? '').length > longestAuthor) throw tooLong('--by', longestAuthor);
  if ((because ?? '').length > longestReason) throw tooLong('--because', longestReason);
  return { at: trailMoment(moment()), by, did, changed: [...changed], because };
}

function tooLong(option: string, most: number): UsageError {
  return new UsageError(`${option} may have ${most} characters. Say it more shortly.`);
}
