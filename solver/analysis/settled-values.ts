import type { RawOutcome } from '../backends/engine.ts';
import { objectiveOf } from '../backends/program/judge-values.ts';
import type { PlanningModel } from '../formulation/build-model.ts';
import { settleOutcome } from '../solution/settle-outcome.ts';

/** A plan among the answers to a question put to more than the model's own program. */
export interface SettledValues {
  /** By the model's own columns. */
  readonly values: Float64Array;
  /** By the model's own costs. */
  readonly cost: number;
}

/** The plan in an outcome of a program that extends a model's, its fees exact and costed as the model does; `null` without one. */
export function settledValues(
  model: PlanningModel,
  { values }: Pick<RawOutcome, 'values'>,
): SettledValues | null {
  if (values === null) return null;
  const own = values.slice(0, model.program.columnCount);
  const outcome = { objective: objectiveOf(model.program, own), bound: null, relativeGap: null, values: own };
  const settled = settleOutcome(model, outcome);
  return { values: settled.values, cost: settled.objective };
}
