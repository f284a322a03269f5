import type { SolveProgress } from '../../solver/backends/engine.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import type { AnalysisOutcome } from './analysis.ts';
import type { WhatIfAnswer } from './what-if.ts';

/** Everything the main process may tell the window, unasked. */
export interface Events {
  'solve/progress': { job: string; progress: SolveProgress };
  /** Comes exactly once for each job that was started. */
  'solve/finished': { job: string; record: SolveRecord };
  'analysis/progress': { job: string; progress: AnalysisProgress };
  /** Comes exactly once for each analysis that was started. */
  'analysis/finished': { job: string; outcome: AnalysisOutcome };
  'whatif/answer': { session: string; turn: number; answer: WhatIfAnswer };
  /** How far the reading of an import is. */
  'import/progress': { key: string; done: number; of: number };
  /** The solver process died and was started anew; jobs that ran in it have each finished, by a crash. */
  'solver/restarted': { reason: string };
  /** Somebody else has written the file that is open; `stamp: null` when it is gone. */
  'document/changed-on-disk': { path: string; stamp: string | null };
  /** The planner opened a file from outside the window: by its icon, or with a second start of the program. */
  'document/open-requested': { path: string };
  /** An item of the native menu; ids are those of the window's command list. */
  'menu/command': { command: string };
  /** The planner wants the window closed; the window asks about unsaved work and says `window/close`. */
  'window/close-requested': null;
}

export type EventName = keyof Events;
