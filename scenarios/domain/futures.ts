import type { Override, Scenario } from './scenario.ts';

/** Names the base network among futures. No scenario can have it: ids begin with a letter. */
export const baseFuture = '@base';

/** A scenario, or the base, with the probability that it comes about. */
export interface StatedFuture {
  /** Id of the scenario, or `baseFuture`. */
  id: string;
  /** Above 0. */
  probability: number;
  overrides: readonly Override[];
}

/** Probability below this is the rounding of a sum. */
const rounding = 1e-9;

/**
 * The futures that scenarios state: the base first, with what their probabilities leave of 1, then each scenario with a
 * probability above 0. Where they leave nothing the base is none; where they add up to more than 1, each counts as its
 * share of the sum.
 */
export function statedFutures(
  scenarios: readonly Pick<Scenario, 'id' | 'probability' | 'overrides'>[],
): readonly StatedFuture[] {
  const stated = scenarios.flatMap(({ id, probability, overrides }) =>
    probability === null || probability <= 0 ? [] : [{ id, probability, overrides }],
  );
  const rest = 1 - probabilitySum(scenarios);
  return rest > rounding ? [{ id: baseFuture, probability: rest, overrides: [] }, ...stated] : stated;
}

/** What the probabilities of scenarios add up to. */
export function probabilitySum(scenarios: readonly Pick<Scenario, 'probability'>[]): number {
  return scenarios.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
}
