import type { ProductId } from '../../../scenarios/domain/primitives.ts';
import type { Answered } from './answered.ts';

/** Units of a product that markets want, dispatched over the horizon on one lane with one customs origin. */
export interface LaneUnitsRow {
  product: ProductId;
  before: number;
  after: number;
  change: number;
}

/** What one row of `laneDifferences` is made of, by product, largest change first: the rows add up to it. */
export function laneUnits(
  before: Answered,
  after: Answered,
  lane: string,
  origin: string,
): readonly LaneUnitsRow[] {
  const rows = new Map<ProductId, { before: number; after: number }>();
  const add = ({ network, plan }: Answered, side: 'before' | 'after'): void => {
    const wanted = new Set<string>(network.demand.map(({ product }) => product));
    for (const flow of plan.flows) {
      if (flow.lane !== lane || flow.origin !== origin || !wanted.has(flow.product)) continue;
      const row = rows.get(flow.product) ?? { before: 0, after: 0 };
      rows.set(flow.product, row);
      row[side] += flow.quantity;
    }
  };
  add(before, 'before');
  add(after, 'after');
  return [...rows]
    .map(([product, row]) => ({ product, ...row, change: row.after - row.before }))
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
