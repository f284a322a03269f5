import { longestTrail, type Trail, type TrailEntry } from '../domain/trail.ts';
import { isSame } from '../overrides/plain-value.ts';

/** The trail with one entry more, without the oldest where there are too many. */
export function withEntry(trail: Trail, entry: TrailEntry): TrailEntry[] {
  return [entry, ...trail].slice(0, longestTrail);
}

/**
 * Every entry of either trail, once, newest first. What both sides did to one file is all part of its history, so that
 * nothing here is ever a conflict.
 *
 *     join(x, x) = x      join(x, y) = join(y, x)      join(join(x, y), z) = join(x, join(y, z))
 */
export function joinTrails(mine: Trail, theirs: Trail): TrailEntry[] {
  const more = theirs.filter((entry) => !mine.some((own) => isSame(own, entry)));
  const joined = [...mine, ...more].toSorted(newestFirst);
  return joined.slice(0, longestTrail);
}

function newestFirst(one: TrailEntry, other: TrailEntry): number {
  if (one.at !== other.at) return Date.parse(other.at) - Date.parse(one.at) || (one.at < other.at ? 1 : -1);
  // Of one moment: by their texts, so that either order of joining gives the same.
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
