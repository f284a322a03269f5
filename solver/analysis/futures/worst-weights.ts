import { extendProgram } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { Measure } from './futures-answer.ts';
import type { Stakes } from './risk-measures.ts';

/** Weights of the futures, which add up to 1. */
export type Weights = readonly number[];

/**
 * What a measure of risk is the dearest of: for every choice of decisions x,
 *
 *   measure(x) = max over q of  Σ_f q_f · (cost_f(x) − floor_f),   Σ q_f = 1,  0 ≤ q_f ≤ most_f
 *
 * with most_f = p_f / (1−α) and floor 0 for CVaR, most_f = 1 and floor best_f for regret. So for any one q the least of the
 * weighted cost over all x is a bound of the least measure, and needs no row that holds all costs of a future.
 */
export function weightLimits(
  measure: Exclude<Measure, 'expected'>,
  { probabilities, alpha, bests }: Stakes,
): { most: readonly number[]; floors: readonly number[] } {
  return measure === 'regret'
    ? { most: bests.map(() => 1), floors: bests }
    : { most: probabilities.map((each) => Math.min(1, each / (1 - alpha))), floors: bests.map(() => 0) };
}

const nothing: LinearProgram = {
  columnCount: 0,
  rowCount: 0,
  cost: new Float64Array(),
  costOffset: 0,
  columnLower: new Float64Array(),
  columnUpper: new Float64Array(),
  isInteger: new Uint8Array(),
  rowLower: new Float64Array(),
  rowUpper: new Float64Array(),
  starts: new Int32Array(1),
  rowIndices: new Int32Array(),
  values: new Float64Array(),
};

/**
 * The program of the weights that make the best of known plans as dear as can be: a game of the futures against whoever
 * decides.
 *
 *   max v,   v ≤ Σ_f q_f · (cost_f(x) − floor_f)  for every known x,   Σ_f q_f = 1,   0 ≤ q_f ≤ most_f
 *
 * Column 0 is v, the others are q by future.
 */
export function worstWeightsProgram(
  costs: readonly (readonly number[])[],
  { most, floors }: ReturnType<typeof weightLimits>,
): LinearProgram {
  const above = costs.map((plan) => plan.map((cost, future) => cost - (floors[future] ?? 0)));
  const unit = Math.max(1, ...above.flat().map(Math.abs));
  return extendProgram(nothing, {
    columns: [
      { lower: -Infinity, upper: Infinity, isInteger: false, cost: -1 },
      ...most.map((upper) => ({ lower: 0, upper, isInteger: false, cost: 0 })),
    ],
    rows: [...above.map(() => ({ lower: -Infinity, upper: 0 })), { lower: 1, upper: 1 }],
    terms: [
      ...above.flatMap((plan, row) => [
        { row, column: 0, coefficient: 1 },
        ...plan.map((cost, future) => ({ row, column: future + 1, coefficient: -cost / unit })),
      ]),
      ...most.map((_, future) => ({ row: above.length, column: future + 1, coefficient: 1 })),
    ],
  });
}
