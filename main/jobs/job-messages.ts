import type { AnalysisProgress } from '../../solver/analysis/analysis-hooks.ts';
import type { AnalysisOutcome } from '../contract/analysis.ts';
import type { AnalysisRequest, SolveRequest } from '../contract/requests.ts';
import type { WhatIfAnswer, WhatIfCommand } from '../contract/what-if.ts';
import type { SolveProgress } from '../../solver/backends/engine.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';

/** Everything the solver process may be told. */
export type JobCommand =
  | { kind: 'solve'; request: SolveRequest }
  | { kind: 'analyse'; request: AnalysisRequest }
  | { kind: 'cancel'; job: string }
  | { kind: 'what-if'; command: WhatIfCommand }
  /** Loads the engines, so that the first solve need not wait for them. */
  | { kind: 'warm' };

/** Everything the solver process may tell. Plain data: it is copied from process to process. */
export type JobSignal =
  | { kind: 'ready' }
  /** What the job answers, told at once, so that a record can name it even if the process dies. */
  | { kind: 'started'; job: string; inputsHash: string }
  | { kind: 'progress'; job: string; progress: SolveProgress }
  | { kind: 'finished'; job: string; record: SolveRecord }
  | { kind: 'analysis-progress'; job: string; progress: AnalysisProgress }
  | { kind: 'analysis-finished'; job: string; outcome: AnalysisOutcome }
  | { kind: 'what-if-answer'; session: string; turn: number; answer: WhatIfAnswer };
