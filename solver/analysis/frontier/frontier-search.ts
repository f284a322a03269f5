import type { PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { FrontierOptions, FrontierProgressKey } from './frontier.ts';
import type { MeasureForm } from './measure.ts';

/** What the steps of a search for a frontier share. */
export interface FrontierSearch {
  readonly model: PlanningModel;
  /** The model's program with service held at that of the cheapest plan. */
  readonly held: LinearProgram;
  readonly form: MeasureForm;
  readonly ask: AskEngine;
  readonly options: Pick<FrontierOptions, 'points' | 'relativeGap' | 'secondsPerSolve'>;
  readonly hooks: AnalysisHooks<FrontierProgressKey>;
  /** Programs solved; every step counts its own. */
  readonly count: { solves: number };
}

export function isStopped({ hooks }: Pick<FrontierSearch, 'hooks'>): boolean {
  return hooks.signal?.aborted === true;
}
