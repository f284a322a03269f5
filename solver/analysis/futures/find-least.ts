import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { Asker } from './asker.ts';
import { takenIn, type FutureModel, type Taken } from './future-model.ts';
import type { FuturesProgressKey, Measure } from './futures-answer.ts';
import { measuredProgram, weightedProgram, type MeasuredProgram } from './joint-objective.ts';
import { joinValues, type JointProgram } from './joint-program.ts';
import { costsOf, leastOf, type KnownPlan, type KnownPlans } from './known-plans.ts';
import { measureOf, type Stakes } from './risk-measures.ts';
import { weightLimits, worstWeightsProgram } from './worst-weights.ts';

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
  /** Columns up to which a joint program is solved with a row for the cost of each future. */
  mostColumnsWithCostRows: number;
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

/** Weighted programs solved for one measure of risk of a large joint program. */
const mostRounds = 4;

/**
 * Looks for the decisions of least measure and puts them among the known. Nothing is solved where the best of the known
 * is proven by what each future costs alone.
 */
export async function findLeast(search: Search, measure: Measure): Promise<LeastFound> {
  const { known, joint } = search;
  const stakes = stakesOf(search);
  const alone = boundAlone(search, measure, stakes);
  if (isBestProven(search, measure, alone)) return { bound: alone, isImpossible: false };
  if (measure !== 'expected' && joint.program.columnCount > search.mostColumnsWithCostRows)
    return leastByWeights(search, measure, alone);
  const best = leastOf(known.all(), measure, stakes);
  const say = { key: 'together', values: { measure } } as const;
  const measured = measuredProgram(joint, measure, stakes);
  const { bound, isImpossible } = await solveJoint(search, measured, best, (program) => program, say);
  return { bound: higher(bound, alone), isImpossible };
}

function isBestProven(search: Search, measure: Measure, bound: number | null): boolean {
  const stakes = stakesOf(search);
  const best = leastOf(search.known.all(), measure, stakes);
  const costs = best === null ? null : costsOf(best);
  if (costs === null) return false;
  return isMeasureProven(measureOf(measure, costs, stakes), bound, search.relativeGap, stakes);
}

/**
 * A measure of risk by weighted programs, each at the weights that are worst for the plans known so far: every one gives a
 * plan and a bound. Plans cannot be mixed, so a distance may remain that no weights close; it is told as the gap.
 */
async function leastByWeights(
  search: Search,
  measure: Exclude<Measure, 'expected'>,
  alone: number | null,
): Promise<LeastFound> {
  const { known, asker, joint } = search;
  let bound = alone;
  for (let round = 0; round < mostRounds; round += 1) {
    const stakes = stakesOf(search);
    const plans = known.all().filter((plan) => costsOf(plan) !== null);
    const limits = weightLimits(measure, stakes);
    const say = { key: 'together', values: { measure } } as const;
    const game = worstWeightsProgram(
      plans.map((plan) => costsOf(plan) ?? []),
      limits,
    );
    const weights = (await asker.solve(game, null, say))?.values?.slice(1);
    if (weights === undefined) break;
    const measured = weightedProgram(joint, [...weights]);
    const weighed = { ...stakes, probabilities: [...weights] };
    const from = leastOf(plans, 'expected', weighed);
    const before = known.all().length;
    const found = await solveJoint(search, measured, from, (program) => program, say);
    if (found.isImpossible) return found;
    const floor = limits.floors.reduce((sum, each, future) => sum + each * (weights[future] ?? 0), 0);
    bound = higher(bound, found.bound === null ? null : found.bound - floor);
    if (isBestProven(search, measure, bound) || known.all().length === before) break;
  }
  return { bound, isImpossible: false };
}

function higher(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

/** Solves a joint program, starting from a known plan, and holds what it decides. */
export async function solveJoint(
  { futures, joint, known, asker }: Search,
  measured: MeasuredProgram,
  from: KnownPlan | null,
  restrict: (program: LinearProgram) => LinearProgram,
  say: { key: FuturesProgressKey; values: Readonly<Record<string, string | number>> },
): Promise<LeastFound> {
  const outcome = await asker.solve(restrict(measured.program), startOf(joint, from, measured), say);
  if (outcome === null) return { bound: null, isImpossible: false };
  const { values, bound } = outcome;
  if (values !== null) {
    const blocks = joint.columnsOf.map((columns) =>
      Float64Array.from(columns, (column) => values[column] as number),
    );
    await known.hold(takenTogether(futures, blocks), blocks);
  }
  return {
    bound: bound === null ? null : measured.measureAt(bound),
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
  { startFrom }: MeasuredProgram,
): Float64Array | null {
  const costs = from === null ? null : costsOf(from);
  if (from === null || costs === null) return null;
  const values = from.cells.flatMap((cell) => (cell.values === null ? [] : [cell.values]));
  return startFrom(joinValues(joint, values), costs);
}
