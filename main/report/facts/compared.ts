import {
  costDifferences,
  type CostDifferenceRow,
} from '../../../solver/report/difference/cost-differences.ts';
import { laneDifferences } from '../../../solver/report/difference/lane-differences.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { originShift, type OriginShift } from './origin-shift.ts';

/** What another plan of the file has otherwise than the one that is reported. */
export interface Compared {
  readonly other: PlanContext;
  /** Its total less the reported plan's, in base currency. */
  readonly change: number;
  /** Of the reported plan's total; `null` where that is nothing. */
  readonly share: number | null;
  readonly costs: readonly CostDifferenceRow[];
  /** Where most units come of another origin; `null` where hardly any do, whatever way they go. */
  readonly shift: OriginShift | null;
  /** Of all finished units dispatched, those that go by another lane or with another origin. */
  readonly shareMoved: number | null;
}

/** Every other plan against the one that is reported; those in another currency are left out. */
export function compareWith({ answer }: PlanContext, others: readonly PlanContext[]): readonly Compared[] {
  return others
    .filter((other) => other.answer.ledger.currency === answer.ledger.currency)
    .map((other): Compared => {
      const change = other.answer.ledger.total - answer.ledger.total;
      const total = Math.abs(answer.ledger.total);
      return {
        other,
        change,
        share: total > 0 ? change / total : null,
        costs: costDifferences(answer, other.answer),
        shift: originShift(answer, other.answer),
        shareMoved: laneDifferences(answer, other.answer).shareMoved,
      };
    });
}
