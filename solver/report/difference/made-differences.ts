import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { Answered } from './answered.ts';
import { madeWhere } from '../made-where.ts';

/** Good units of what markets want, started over the horizon, by the customs origin they carry. */
export interface MadeDifferenceRow {
  origin: TerritoryId;
  before: number;
  after: number;
  change: number;
  /** Of all units made after; `null` where none is made. */
  shareAfter: number | null;
}

/** Of which origin the goods are that markets get, before and after, largest after first. */
export function madeDifferences(before: Answered, after: Answered): readonly MadeDifferenceRow[] {
  const rows = new Map<TerritoryId, { before: number; after: number }>();
  const add = ({ network, plan, ledger }: Answered, side: 'before' | 'after'): void => {
    const wanted = new Set(network.demand.map(({ product }) => product));
    for (const { product, origin, quantity } of madeWhere.rows(network, plan, ledger)) {
      if (!wanted.has(product)) continue;
      const row = rows.get(origin) ?? { before: 0, after: 0 };
      row[side] += quantity;
      rows.set(origin, row);
    }
  };
  add(before, 'before');
  add(after, 'after');
  const total = [...rows.values()].reduce((sum, row) => sum + row.after, 0);
  return [...rows]
    .map(([origin, row]) => ({
      origin,
      ...row,
      change: row.after - row.before,
      shareAfter: total > 0 ? row.after / total : null,
    }))
    .sort((one, other) => other.after - one.after || other.before - one.before);
}
