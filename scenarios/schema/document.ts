import { z } from 'zod';
import { network } from '../domain/network.ts';
import { record } from '../domain/primitives.ts';
import { scenario } from '../domain/scenario.ts';
import { trail } from '../domain/trail.ts';

export const formatName = 'plusn';
/** Version of the scenario file that this program writes. Migrations lead every older one here. */
export const currentVersion = 2;

/** What the window remembers of the last author's view; never part of the inputs' hash. */
export const view = record({ map: z.json().default(null), panels: z.json().default(null) });

/** A plan kept in the file beside the inputs it answers; stale when `inputsHash` is no longer theirs. */
export const storedPlan = record({
  scenario: z.string().nullable().default(null),
  inputsHash: z.string(),
  solvedAt: z.string().nullable().default(null),
  record: z.json(),
});

/** The scenario file as this program writes it. */
export const document = record({
  format: z.literal(formatName),
  version: z.literal(currentVersion),
  writtenBy: z.string().max(60),
  network,
  scenarios: z.array(scenario).default([]),
  trail,
  plans: z.array(storedPlan).default([]),
  view: view.nullable().default(null),
});
export type PlannerDocument = z.infer<typeof document>;
