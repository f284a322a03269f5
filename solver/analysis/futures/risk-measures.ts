import type { Measure } from './futures-answer.ts';

/** Expected cost: Σ_f p_f · cost_f, for probabilities that add up to 1. */
export function expectedOf(costs: readonly number[], probabilities: readonly number[]): number {
  return costs.reduce((sum, cost, future) => sum + cost * (probabilities[future] ?? 0), 0);
}

/**
 * Conditional value at risk: the mean cost of the worst 1 − α of the probability.
 *
 *   CVaR_α = min over η of  η + 1/(1−α) · Σ_f p_f · max(0, cost_f − η)
 *
 * R. T. Rockafellar and S. Uryasev, Optimization of conditional value-at-risk, Journal of Risk 2 (2000). Here from the
 * worst cost down until 1 − α is used up, which is the same: the least is at a cost, the quantile.
 */
function cvarOf(costs: readonly number[], probabilities: readonly number[], alpha: number): number {
  const tail = 1 - alpha;
  const worstFirst = costs
    .map((cost, future) => ({ cost, probability: probabilities[future] ?? 0 }))
    .sort((one, other) => other.cost - one.cost);
  let left = tail;
  let sum = 0;
  for (const { cost, probability } of worstFirst) {
    const taken = Math.min(left, probability);
    sum += taken * cost;
    left -= taken;
  }
  // What rounding leaves of the tail belongs to the best future.
  return (sum + left * (worstFirst.at(-1)?.cost ?? 0)) / tail;
}

/** The largest regret: max_f (cost_f − best_f). L. J. Savage, The theory of statistical decision (1951). */
function maxRegretOf(costs: readonly number[], bests: readonly number[]): number {
  return Math.max(...costs.map((cost, future) => cost - (bests[future] ?? cost)));
}

/** What the measures are reckoned with besides costs. */
export interface Stakes {
  probabilities: readonly number[];
  alpha: number;
  /** Least cost of each future. */
  bests: readonly number[];
}

/** Costs by one measure. Each grows with every cost, so that from bounds of costs it gives a bound. */
export function measureOf(
  measure: Measure,
  costs: readonly number[],
  { probabilities, alpha, bests }: Stakes,
): number {
  switch (measure) {
    case 'expected':
      return expectedOf(costs, probabilities);
    case 'cvar':
      return cvarOf(costs, probabilities, alpha);
    case 'regret':
      return maxRegretOf(costs, bests);
  }
}
