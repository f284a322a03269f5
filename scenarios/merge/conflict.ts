/** Whose change stands where both changed the same. */
export type Side = 'mine' | 'theirs';

/** A place that both sides have changed, each in its own way. `undefined` where nothing stands. */
export interface Conflict {
  /** Names it among the conflicts of a merge: the way to it, as an override would write it. */
  readonly place: string;
  /** `settings`, a collection, `scenarios`, or a field of the network that this program does not know. */
  readonly root: string;
  /** The record or scenario; `null` where the root has none, or is at stake as a whole. */
  readonly id: string | null;
  /** The way inside the record, the scenario or the root; items of keyed lists by their key. */
  readonly way: readonly string[];
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Decides a conflict. */
export type Choose = (conflict: Conflict) => Side;
