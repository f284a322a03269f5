import type { Answered } from './answered.ts';
import { costGroupKey, costGrouping, type CostGroup } from './cost-group.ts';

/** Amounts in base currency. */
export interface CostDifferenceRow {
  group: CostGroup;
  before: number;
  after: number;
  change: number;
}

/**
 * What one plan costs more and less than another, largest change first; groups that cost the same in both are left out.
 * The changes add up to the difference of the two ledgers' totals. Both ledgers must be in one currency.
 */
export function costDifferences(before: Answered, after: Answered): readonly CostDifferenceRow[] {
  if (before.ledger.currency !== after.ledger.currency) {
    throw new RangeError(
      `Costs in ${before.ledger.currency} and in ${after.ledger.currency} cannot be compared.`,
    );
  }
  const rows = new Map<string, CostDifferenceRow>();
  const add = (answered: Answered, side: 'before' | 'after'): void => {
    const groupOf = costGrouping(answered);
    for (const entry of answered.ledger.entries) {
      const group = groupOf(entry);
      const key = costGroupKey(group);
      const row = rows.get(key) ?? { group, before: 0, after: 0, change: 0 };
      row[side] += entry.amount;
      rows.set(key, row);
    }
  };
  add(before, 'before');
  add(after, 'after');
  return [...rows.values()]
    .map((row) => ({ ...row, change: row.after - row.before }))
    .filter(({ change }) => change !== 0)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
