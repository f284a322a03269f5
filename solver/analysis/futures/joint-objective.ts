import { extendProgram, type ExtraTerm } from '../../modeling/extend-program.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { Measure } from './futures-answer.ts';
import type { JointProgram } from './joint-program.ts';
import { expectedOf, measureOf, type Stakes } from './risk-measures.ts';

/** A joint program with an objective, and a start of the joint program as one of it. */
export interface MeasuredProgram {
  program: LinearProgram;
  /** Value of the measure where the program's objective is so much. */
  measureAt: (objective: number) => number;
  startFrom: (values: Float64Array, costs: readonly number[]) => Float64Array;
}

/**
 * The joint program that minimises a measure.
 *
 *   expected   min Σ_f p_f · cost_f
 *   CVaR_α     min η + 1/(1−α) · Σ_f p_f · z_f,   z_f ≥ cost_f − η,  z_f ≥ 0     (Rockafellar and Uryasev, 2000)
 *   regret     min θ,   θ ≥ cost_f − best_f                                      (Savage, 1951)
 *
 * Costs in these rows are counted in units of which a best plan costs some ten thousand, for engines keep a row to an
 * absolute tolerance. To θ the expected best is added, so that a relative gap is of costs, not of a regret near nothing;
 * η is counted from the best of the cheapest future, near which it lies.
 */
export function measuredProgram(joint: JointProgram, measure: Measure, stakes: Stakes): MeasuredProgram {
  const { program, costs } = joint;
  const { probabilities, alpha, bests } = stakes;
  if (measure === 'expected') return weightedProgram(joint, probabilities);
  const unit = 10 ** Math.max(0, Math.round(Math.log10(Math.max(1, ...bests.map(Math.abs)))) - 4);
  const first = program.columnCount;
  const isRegret = measure === 'regret';
  // A row for each future: cost_f / unit − shared − z_f ≤ floor_f / unit, where the floor is best_f, or the same for all.
  const least = Math.min(...bests);
  const floors = isRegret ? bests : bests.map(() => least);
  const terms: ExtraTerm[] = [];
  for (const [future, { cost }] of costs.entries()) {
    const row = program.rowCount + future;
    cost.forEach((own, column) => {
      if (own !== 0) terms.push({ row, column, coefficient: own / unit });
    });
    terms.push({ row, column: first, coefficient: -1 });
    if (!isRegret) terms.push({ row, column: first + 1 + future, coefficient: -1 });
  }
  const column = (cost: number, lower = 0) => ({ lower, upper: Infinity, isInteger: false, cost });
  const offset = isRegret ? expectedOf(bests, probabilities) : least;
  const extended = extendProgram(program, {
    columns: [
      column(unit, isRegret ? 0 : -Infinity),
      ...(isRegret ? [] : probabilities.map((each) => column((unit * each) / (1 - alpha)))),
    ],
    rows: costs.map((each, future) => ({
      lower: -Infinity,
      upper: ((floors[future] ?? 0) - each.offset) / unit,
    })),
    terms,
  });
  return {
    program: { ...extended, costOffset: offset },
    measureAt: (objective) => (isRegret ? objective - offset : objective),
    startFrom: (values, known) => {
      const start = new Float64Array(extended.columnCount);
      start.set(values);
      if (isRegret) start[first] = Math.max(0, measureOf('regret', known, stakes) / unit);
      else {
        const quantile = quantileOf(known, stakes) - least;
        start[first] = quantile / unit;
        for (const [future, cost] of known.entries())
          start[first + 1 + future] = Math.max(0, cost - least - quantile) / unit;
      }
      return start;
    },
  };
}

/** The joint program that minimises Σ_f weight_f · cost_f. */
export function weightedProgram(
  { program, costs }: JointProgram,
  weights: readonly number[],
): MeasuredProgram {
  const cost = new Float64Array(program.columnCount);
  let costOffset = 0;
  for (const [future, each] of costs.entries()) {
    const weight = weights[future] ?? 0;
    costOffset += weight * each.offset;
    each.cost.forEach((own, column) => (cost[column] = (cost[column] as number) + weight * own));
  }
  return {
    program: { ...program, cost, costOffset },
    measureAt: (objective) => objective,
    startFrom: (values) => values,
  };
}

/** The η at which CVaR is least: the cost that the worst 1 − α reaches down to. */
function quantileOf(costs: readonly number[], { probabilities, alpha }: Stakes): number {
  const worstFirst = costs
    .map((cost, future) => ({ cost, probability: probabilities[future] ?? 0 }))
    .sort((one, other) => other.cost - one.cost);
  let left = 1 - alpha;
  for (const { cost, probability } of worstFirst) {
    left -= probability;
    if (left <= 1e-12) return cost;
  }
  return worstFirst.at(-1)?.cost ?? 0;
}
