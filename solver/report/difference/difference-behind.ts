import type { LedgerEntry } from '../../solution/ledger.ts';
import type { LedgerField, LedgerQuery } from '../ledger-query.ts';
import type { Answered } from './answered.ts';
import { costGroupKey, costGrouping, type CostGroup } from './cost-group.ts';

/** Of which difference the ledger entries are asked: some groups of costs, all costs, or what one origin's goods cost on a lane. */
export type DifferenceQuery =
  | { of: 'costs'; groups: readonly CostGroup[] }
  | { of: 'total' }
  | { of: 'lane'; lane: string; origin: string };

/** The entries of two ledgers that stand behind a difference. */
export interface DifferenceEntries {
  before: readonly LedgerEntry[];
  after: readonly LedgerEntry[];
}

/** Amounts of base currency under one value of a field; `null` for entries that have none. */
export interface DifferenceRow {
  value: string | null;
  before: number;
  after: number;
  change: number;
}

/** The entries of A and of B behind a difference, as booked; `where` narrows both by the values of fields. */
export function differenceBehind(
  before: Answered,
  after: Answered,
  query: DifferenceQuery,
  where: LedgerQuery['where'],
): DifferenceEntries {
  const asked = Object.entries(where) as readonly (readonly [LedgerField, string | null])[];
  const entriesOf = (answered: Answered): readonly LedgerEntry[] => {
    const isBehind = askedOf(answered, query);
    return answered.ledger.entries.filter(
      (entry) => isBehind(entry) && asked.every(([field, value]) => entry[field] === value),
    );
  };
  return { before: entriesOf(before), after: entriesOf(after) };
}

function askedOf(answered: Answered, query: DifferenceQuery): (entry: LedgerEntry) => boolean {
  switch (query.of) {
    case 'total':
      return () => true;
    case 'lane':
      return ({ lane, origin }) => lane === query.lane && origin === query.origin;
    case 'costs': {
      const groupOf = costGrouping(answered);
      const keys = new Set(query.groups.map(costGroupKey));
      return (entry) => keys.has(costGroupKey(groupOf(entry)));
    }
  }
}

/** Both sides by the values of a field, largest change first. Each column adds up to that of `totalDifference`. */
export function groupDifference(
  { before, after }: DifferenceEntries,
  field: LedgerField,
): readonly DifferenceRow[] {
  const rows = new Map<string | null, { before: number; after: number }>();
  const add = (entries: readonly LedgerEntry[], side: 'before' | 'after'): void => {
    for (const entry of entries) {
      const row = rows.get(entry[field]) ?? { before: 0, after: 0 };
      rows.set(entry[field], row);
      row[side] += entry.amount;
    }
  };
  add(before, 'before');
  add(after, 'after');
  return [...rows]
    .map(([value, row]) => ({ value, ...row, change: row.after - row.before }))
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}

export function totalDifference({ before, after }: DifferenceEntries): Omit<DifferenceRow, 'value'> {
  const sum = (entries: readonly LedgerEntry[]) => entries.reduce((total, { amount }) => total + amount, 0);
  const total = { before: sum(before), after: sum(after) };
  return { ...total, change: total.after - total.before };
}
