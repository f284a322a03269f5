import { z } from 'zod';
import { name, reason, record, scenarioId, share } from './primitives.ts';

/** Most characters that the path of an override may have. */
export const maximumPathLength = 400;

/**
 * One edit of the network, with its reason. `at` is a path of ids, never of positions: see `overrides/path.ts`.
 * Exactly one of the operations is stated: `to` sets, `scale` multiplies, `add` adds a number or a record, `remove` removes.
 */
const edit = {
  at: z.string().min(1).max(maximumPathLength),
  because: reason,
};
export const setOverride = record({ ...edit, to: z.json() });
export const scaleOverride = record({ ...edit, scale: z.number().min(0).max(1e6) });
export const addOverride = record({ ...edit, add: z.json() });
export const removeOverride = record({ ...edit, remove: z.literal(true) });
export const override = z.union([setOverride, scaleOverride, addOverride, removeOverride]);
export type Override = z.infer<typeof override>;

/** A named, ordered list of overrides on the network. With a probability it can serve as a future. */
export const scenario = record({
  id: scenarioId,
  name,
  because: reason,
  probability: share.nullable().default(null),
  overrides: z.array(override).default([]),
});
export type Scenario = z.infer<typeof scenario>;
