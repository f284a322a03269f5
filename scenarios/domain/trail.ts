import { z } from 'zod';
import { collections } from './network.ts';
import { count, reason, record } from './primitives.ts';

/** Entries that a trail keeps; when there are more, the oldest go. */
export const longestTrail = 200;
/** Most characters of the name of whoever did it. */
export const longestAuthor = 200;

/** What a change counts: records of a collection, the settings as one, scenarios, stored plans. */
export const trailParts = [...collections, 'settings', 'scenarios', 'plans'] as const;
export type TrailPart = (typeof trailParts)[number];

/** How many records of one part came, became others, and went. */
export const trailChange = record({
  what: z.enum(trailParts),
  added: count.default(0),
  changed: count.default(0),
  removed: count.default(0),
});
export type TrailChange = z.infer<typeof trailChange>;

/** One time that a file was written: when, by whom, what was done to it, and why. */
export const trailEntry = record({
  /** ISO time, in UTC. */
  at: z.iso.datetime(),
  /** As they call themselves; `null` where they have not said. */
  by: z.string().max(longestAuthor).nullable().default(null),
  did: z.enum(['saved', 'merged', 'imported', 'shared']),
  changed: z.array(trailChange).default([]),
  because: reason,
});
export type TrailEntry = z.infer<typeof trailEntry>;

/** Who changed the file, when and why, newest first: an entry more is one line more in a comparison of two texts. */
export const trail = z.array(trailEntry).default([]);
export type Trail = readonly TrailEntry[];
