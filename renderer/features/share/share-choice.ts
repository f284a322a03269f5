import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { chooseParts } from '../../../scenarios/sharing/choose-parts.ts';
import { shortestKey, type MaskKind } from '../../../scenarios/sharing/mask.ts';
import { withEntry } from '../../../scenarios/trail/join-trails.ts';
import { toldEntry } from '../../session/told-entry.ts';
import { writtenDocument } from '../../session/written-document.ts';
import type { PlannerState } from '../../store/planner-state.ts';

/** What somebody else is to get. */
export interface ShareChoice {
  /** Ids of the scenarios that go along. */
  scenarios: ReadonlySet<string>;
  hasPlans: boolean;
  hasTrail: boolean;
  /** What is hidden; `null` for nothing. */
  mask: MaskKind | null;
  key: string;
  /** For whom, or why; empty where nothing is said. */
  because: string;
}

/** Whether masks are asked for that nothing can be made from yet. */
export function lacksKey({ mask, key }: ShareChoice): boolean {
  return mask !== null && key.length < shortestKey;
}

/** The parts that go along of the document as the window has it, saved or not; of a masked one neither plans nor history. */
export function partsToShare(
  state: PlannerState,
  { scenarios, hasPlans, hasTrail, mask, because }: ShareChoice,
  now: Date,
): PlannerDocument | null {
  const { document, host } = state;
  if (document === null) return null;
  const isMasked = mask !== null;
  const chosen = chooseParts(writtenDocument(document, state, host.version), {
    scenarios: [...scenarios],
    hasPlans: hasPlans && !isMasked,
    hasTrail: hasTrail && !isMasked,
  });
  const entry = hasTrail && !isMasked ? toldEntry(state, 'shared', because, now) : null;
  return entry === null ? chosen : { ...chosen, trail: withEntry(chosen.trail, entry) };
}

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Bytes that a key is made of. */
export const keyBytes = 25;

/** A key that nobody guesses, of random bytes: letters of 32 in groups of five, as good as 125 tosses of a coin. */
export function makeKey(bytes: Uint8Array): string {
  const drawn = Array.from(bytes, (byte) => letters[byte % letters.length]!).join('');
  return drawn.replaceAll(/(.{5})(?=.)/g, '$1-');
}
