import type { EngineName, RawOutcome, SolveLimits, SolveProgress, StopReason } from '../backends/engine.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';
import type { SharedState } from './shared-state.ts';
import {
  acceptedViolation,
  largestViolation,
  objectiveOf,
  roundIntegers,
  tidyValues,
} from '../backends/program/judge-values.ts';
import { bareOutcome } from '../backends/program/outcome.ts';
import { relativeGapOf } from '../backends/program/relative-gap.ts';
import { whyStopped } from './messages.ts';

export interface EndedRun {
  engine: EngineName;
  program: LinearProgram;
  limits: SolveLimits;
  shared: SharedState;
  lastProgress: SolveProgress | null;
  seconds: number;
}

/** What is left of a solve whose thread did not answer: the best plan it had shared, and its last bound. */
export function salvage(run: EndedRun, stoppedBy: StopReason, why: string | null): RawOutcome {
  const { engine, program, limits, lastProgress } = run;
  const values = incumbentValues(run);
  const message = whyStopped(engine, stoppedBy, limits, values !== null, why);
  const bound = lastProgress?.bound ?? null;
  const nodes = lastProgress?.nodes ?? null;
  const bare = { ...bareOutcome(engine, 'undecided', stoppedBy, run.seconds, message), bound, nodes };
  if (values === null) return bare;
  const objective = objectiveOf(program, values);
  return { ...bare, status: 'feasible', objective, relativeGap: relativeGapOf(objective, bound), values };
}

/** Whole where that keeps the program's limits; otherwise as the engine accepted them. */
function incumbentValues({ program, shared }: EndedRun): Float64Array | null {
  const incumbent = shared.readIncumbent();
  if (incumbent === null) return null;
  const found = tidyValues(program, incumbent.values);
  const whole = roundIntegers(program, found);
  if (largestViolation(program, whole) <= acceptedViolation) return whole;
  return largestViolation(program, found) <= acceptedViolation ? found : null;
}
