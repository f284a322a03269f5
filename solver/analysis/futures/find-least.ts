import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { Asker } from './asker.ts';
import { takenIn, type FutureModel, type Taken } from './future-model.ts';
import type { FuturesProgressKey, Measure } from './futures-answer.ts';
import { measuredProgram } from './joint-objective.ts';
import { joinValues, type JointProgram } from './joint-program.ts';
import { costsOf, leastOf, type KnownPlan, type KnownPlans } from './known-plans.ts';
import { measureOf, type Stakes } from './risk-measures.ts';

/** What all solves of an analysis of futures share. */
export interface Search {
  futures: readonly FutureModel[];
  joint: JointProgram;
  known: KnownPlans;
  asker: Asker;
  alpha: number;
  /** No plan of each future costs less; `null` where nothing is proven. */
  aloneBounds: readonly (number | null)[];
  relativeGap: number;
}

export function stakesOf({ futures, known, alpha }: Search): Stakes {
  const probabilities = futures.map(({ probability }) => probability);
  return { probabilities, alpha, bests: known.bests() };
}

/** What is proven of a measure by each future alone; `null` where one of them proves nothing. */
export function boundAlone({ aloneBounds }: Search, measure: Measure, stakes: Stakes): number | null {
  const bounds = aloneBounds.flatMap((bound) => (bound === null ? [] : [bound]));
  if (bounds.length < aloneBounds.length) return null;
  const bound = measureOf(measure, bounds, stakes);
  return measure === 'regret' ? Math.max(0, bound) : bound;
}

/** Rounding of sums, relative to the costs that a gap is of. */
const rounding = 1e-9;

/** Whether a bound proves a measure within the gap, which is of costs: a regret may be near nothing. */
export function isMeasureProven(
  value: number,
  bound: number | null,
  relativeGap: number,
  { bests }: Stakes,
): boolean {
  const scale = Math.max(1, ...bests.map(Math.abs));
  return bound !== null && value - bound <= (relativeGap + rounding) * scale;
}

/** What came of looking for the decisions that are best by a measure. */
export interface LeastFound {
  /** No decisions cost less by it; `null` where nothing is proven. */
  bound: number | null;
  /** Proven that no decisions have a plan in every future. */
  isImpossible: boolean;
}

/**
 * Looks for the decisions of least measure and puts them among the known. Nothing is solved where the best of the known
 * is proven by what each future costs alone.
 */
export async function findLeast(search: Search, measure: Measure): Promise<LeastFound> {
  const { known, relativeGap } = search;
  const stakes = stakesOf(search);
  const alone = boundAlone(search, measure, stakes);
  const best = leastOf(known.all(), measure, stakes);
  const costs = best === null ? null : costsOf(best);
  if (costs !== null && isMeasureProven(measureOf(measure, costs, stakes), alone, relativeGap, stakes))
    return { bound: alone, isImpossible: false };
  return solveJoint(search, measure, best, alone, (program) => program, {
    key: 'together',
    values: { measure },
  });
}

/** Solves the joint program by a measure, starting from a known plan, and holds what it decides. */
export async function solveJoint(
  search: Search,
  measure: Measure,
  from: KnownPlan | null,
  alone: number | null,
  restrict: (program: LinearProgram) => LinearProgram,
  say: { key: FuturesProgressKey; values: Readonly<Record<string, string | number>> },
): Promise<LeastFound> {
  const { futures, joint, known, asker } = search;
  const measured = measuredProgram(joint, measure, stakesOf(search));
  const outcome = await asker.solve(restrict(measured.program), startOf(joint, from, measured), say);
  if (outcome === null) return { bound: alone, isImpossible: false };
  const { values } = outcome;
  if (values !== null) {
    const blocks = joint.columnsOf.map((columns) =>
      Float64Array.from(columns, (column) => values[column] as number),
    );
    await known.hold(takenTogether(futures, blocks), blocks);
  }
  const proven = outcome.bound === null ? null : measured.measureAt(outcome.bound);
  return {
    bound: proven === null ? alone : Math.max(proven, alone ?? -Infinity),
    isImpossible: outcome.status === 'infeasible',
  };
}

function takenTogether(futures: readonly FutureModel[], blocks: readonly Float64Array[]): Taken {
  return new Map(
    futures.flatMap((future, place) => [...takenIn(future, blocks[place] ?? new Float64Array())]),
  );
}

function startOf(
  joint: JointProgram,
  from: KnownPlan | null,
  { startFrom }: ReturnType<typeof measuredProgram>,
): Float64Array | null {
  const costs = from === null ? null : costsOf(from);
  if (from === null || costs === null) return null;
  const values = from.cells.flatMap((cell) => (cell.values === null ? [] : [cell.values]));
  return startFrom(joinValues(joint, values), costs);
}
