import type { LaneId, TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { Answered } from './answered.ts';

/** Units that markets want, dispatched over the horizon on one lane with one customs origin. */
export interface LaneDifferenceRow {
  lane: LaneId;
  origin: TerritoryId;
  before: number;
  after: number;
  change: number;
}

export interface LaneDifferences {
  /** Lanes whose volume differs, largest change first. */
  rows: readonly LaneDifferenceRow[];
  /** Of all units dispatched before, those that go by another lane or origin after; `null` where nothing was dispatched. */
  shareMoved: number | null;
}

/** Below this many units a difference is the solver's tolerance, not a decision. */
const leastUnits = 0.5;

/** Where finished goods flow more and less. Inputs of recipes that no market wants are left out. */
export function laneDifferences(before: Answered, after: Answered): LaneDifferences {
  const rows = new Map<string, LaneDifferenceRow>();
  const add = ({ network, plan }: Answered, side: 'before' | 'after'): void => {
    const wanted = new Set<string>(network.demand.map(({ product }) => product));
    for (const { lane, origin, product, quantity } of plan.flows) {
      if (!wanted.has(product)) continue;
      const key = `${lane} ${origin}`;
      const row = rows.get(key) ?? { lane, origin, before: 0, after: 0, change: 0 };
      row[side] += quantity;
      rows.set(key, row);
    }
  };
  add(before, 'before');
  add(after, 'after');
  const all = [...rows.values()].map((row) => ({ ...row, change: row.after - row.before }));
  const total = all.reduce((sum, row) => sum + row.before, 0);
  const lost = all.reduce((sum, { change }) => sum + Math.max(0, -change), 0);
  return {
    rows: all
      .filter(({ change }) => Math.abs(change) >= leastUnits)
      .sort((one, other) => Math.abs(other.change) - Math.abs(one.change)),
    shareMoved: total > 0 ? lost / total : null,
  };
}
