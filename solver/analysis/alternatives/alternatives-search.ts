import type { PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import type { FinishedUnits } from '../finished-units.ts';
import type { AlternativesOptions, AlternativesProgressKey } from './alternatives.ts';
import type { WhereMade } from './where-made.ts';

/** What the steps of a search for alternatives share. */
export interface AlternativesSearch {
  readonly model: PlanningModel;
  /** The model's program with service held at that of the best plan. */
  readonly held: LinearProgram;
  /** Where finished goods can be made or bought. */
  readonly places: readonly FinishedUnits[];
  /** Most units at each place: no product is made to be left over. */
  readonly most: readonly number[];
  /** The most that a plan may cost. */
  readonly costLimit: number;
  readonly ask: AskEngine;
  readonly options: AlternativesOptions;
  readonly hooks: AnalysisHooks<AlternativesProgressKey>;
  /** Programs solved; every step counts its own. */
  readonly count: { solves: number };
}

/** A plan among the alternatives. */
export interface KnownPlan {
  readonly values: Float64Array;
  readonly cost: number;
  readonly made: WhereMade;
}
