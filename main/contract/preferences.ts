import { z } from 'zod';
import { longestAuthor } from '../../scenarios/domain/trail.ts';

export const language = z.enum(['en', 'zh-HK', 'zh-CN']);
export type Language = z.infer<typeof language>;
export const languages: readonly Language[] = language.options;

/** What a planner sets once for every file. A field that cannot be read takes its default; the others stay. */
export const preferences = z.object({
  /** `null`: as the system says. */
  language: language.nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Of everything in the window, in per cent. */
  scalePercent: z.number().int().min(90).max(150).default(100),
  engine: z.enum(['auto', 'highs', 'glpk']).default('auto'),
  /** Wall seconds after which a solve ends with the best plan so far; `null` for none. */
  solveSeconds: z.number().positive().max(86_400).nullable().default(60),
  relativeGap: z.number().min(0).max(0.5).default(0.001),
  /** What a file says of who saved it; empty where the planner has not said. */
  author: z.string().max(longestAuthor).default(''),
  hasSeenTour: z.boolean().default(false),
  /** Which field a header of a planner's own sheets was mapped to, by kind of record and by header. */
  importHeaders: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** Sizes of panels and which are folded, by panel. */
  panels: z.record(z.string(), z.json()).default({}),
});
export type Preferences = z.infer<typeof preferences>;

export const defaultPreferences: Preferences = preferences.parse({});
