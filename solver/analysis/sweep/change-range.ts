import type { SweepAnswer } from './sweep-answer.ts';

/** What a variant costs more than the base, and between what the difference of the two best plans lies. */
export interface ChangeRange {
  change: number;
  least: number;
  most: number;
}

/** A range that is narrower, as a share of the difference, is not worth telling. */
const leastWidth = 0.1;

/**
 * With totals T and B of the plans found, and bounds T* and B* below which no plan is, the difference of the best plans
 * lies between T* − B and T − B*. `null` where a plan or a bound is not known, or where cost is not what is planned for.
 */
export function changeRange(answer: SweepAnswer, base: SweepAnswer): ChangeRange | null {
  const [own, bases] = [belowOf(answer), belowOf(base)];
  if (own === null || bases === null || answer.total === null || base.total === null) return null;
  const change = answer.total - base.total;
  return { change, least: change - own, most: change + bases };
}

/** Whether a range is so wide that its difference alone would mislead. */
export function isWide({ change, least, most }: ChangeRange): boolean {
  return most - least > leastWidth * Math.abs(change);
}

/** By how much the best plan may cost less than the one that was found. */
function belowOf({ total, objective, bound }: SweepAnswer): number | null {
  if (total === null || objective === null || bound === null) return null;
  const isCost = Math.abs(objective - total) <= 1e-6 * Math.max(1, Math.abs(total));
  return isCost ? Math.max(0, objective - bound) : null;
}
