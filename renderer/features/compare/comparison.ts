import type { Answered } from '../../../solver/report/difference/answered.ts';
import {
  costDifferences,
  type CostDifferenceRow,
} from '../../../solver/report/difference/cost-differences.ts';
import { laneDifferences, type LaneDifferences } from '../../../solver/report/difference/lane-differences.ts';
import {
  madeDifferences,
  type MadeDifferenceRow,
} from '../../../solver/report/difference/made-differences.ts';
import type { Answer } from '../../store/answers-slice.ts';

/** All that the screen tells of two plans, B against A. */
export interface Comparison {
  before: Answered;
  after: Answered;
  costs: readonly CostDifferenceRow[];
  lanes: LaneDifferences;
  made: readonly MadeDifferenceRow[];
}

const kept = new WeakMap<Answer, WeakMap<Answer, Comparison>>();

/** The comparison of two answers, worked out once for each pair; `null` where a plan is missing or the currencies differ. */
export function comparisonOf(a: Answer | null, b: Answer | null): Comparison | null {
  if (a === null || b === null) return null;
  const before = answeredBy(a);
  const after = answeredBy(b);
  if (before === null || after === null || before.ledger.currency !== after.ledger.currency) return null;
  const ofA = kept.get(a) ?? new WeakMap<Answer, Comparison>();
  kept.set(a, ofA);
  const known = ofA.get(b);
  if (known !== undefined) return known;
  const comparison = {
    before,
    after,
    costs: costDifferences(before, after),
    lanes: laneDifferences(before, after),
    made: madeDifferences(before, after),
  };
  ofA.set(b, comparison);
  return comparison;
}

export function answeredBy({ network, record: { plan, ledger } }: Answer): Answered | null {
  return plan === null || ledger === null ? null : { network, plan, ledger };
}
