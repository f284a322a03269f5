/**
 * How far two sides of a rule may lie apart before the verifier speaks: relative to the largest term in the rule.
 *
 * Engines keep every row and every whole number to about 1e-7 on rows that they have scaled; brought back to units,
 * and with dust left out of the plan, that is an error of a few 1e-7 of the terms involved. Ten times that passes.
 */
export const relativeTolerance = 1e-6;

/**
 * A balance between small terms in a network that moves millions inherits the error of the large ones, because the
 * engine scales by them: so the largest term never counts as less than `floor`, nor as less than one unit.
 */
export function allowance(largestTerm: number, floor: number): number {
  return relativeTolerance * Math.max(1, floor, Math.abs(largestTerm));
}

/**
 * Money sums run over every line of the ledger. Each line left out as dust is below 1e-9 of what the plan turns over,
 * so a money term never counts as less than this share of the turnover.
 */
export const turnoverShare = 1e-3;
