import type { Mode } from '../../../scenarios/domain/lane.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { LedgerEntry, LedgerKind } from '../../solution/ledger.ts';
import type { Answered } from './answered.ts';

/**
 * What a difference in cost is put under: border charges by who levies them and on whose goods, freight by mode,
 * everything else by the kind of its ledger entries.
 */
export type CostGroup =
  | { of: 'border'; into: TerritoryId | null; origin: TerritoryId | null }
  | { of: 'freight'; mode: Mode | null }
  | { of: 'kind'; kind: Exclude<LedgerKind, 'duty' | 'fee' | 'drawback' | 'freight'> };

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
    const groupOf = grouping(answered);
    for (const entry of answered.ledger.entries) {
      const group = groupOf(entry);
      const key = JSON.stringify(group);
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

function grouping({ network }: Answered): (entry: LedgerEntry) => CostGroup {
  const territories = new Map<string, TerritoryId>(network.sites.map(({ id, territory }) => [id, territory]));
  const lanes = new Map<string, Answered['network']['lanes'][number]>(
    network.lanes.map((lane) => [lane.id, lane]),
  );
  return ({ kind, lane: id, origin }) => {
    const lane = id === null ? undefined : lanes.get(id);
    if (kind === 'freight') return { of: 'freight', mode: lane?.mode ?? null };
    if (kind === 'duty' || kind === 'fee' || kind === 'drawback') {
      return { of: 'border', into: lane === undefined ? null : (territories.get(lane.to) ?? null), origin };
    }
    return { of: 'kind', kind };
  };
}
