import type { Network } from '../../scenarios/domain/network.ts';
import type { LedgerEntry } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { carrierFinder } from './attach-costs.ts';
import { goodsGraph } from './goods-graph.ts';

/**
 * The same entries with those of a lane as a whole told by the goods that bear them, each with its units and its part
 * of the amount. Where the lane never carries anything, the entry charges no units.
 */
export function toldByGoods(
  network: Network,
  plan: Plan,
  entries: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  const isOfLane = ({ lane, product }: LedgerEntry) => lane !== null && product === null;
  if (!entries.some(isOfLane)) return entries;
  const find = carrierFinder(network, plan, goodsGraph(network, plan).movements);
  return entries.flatMap((entry): readonly LedgerEntry[] => {
    if (!isOfLane(entry)) return [entry];
    const carriers = find(entry)?.carriers ?? [];
    if (carriers.length === 0) return [{ ...entry, quantity: 0 }];
    const total = carriers.reduce((sum, { weight }) => sum + weight, 0);
    return carriers.map(({ movement: { product, origin, quantity }, weight }) => ({
      ...entry,
      product,
      origin,
      quantity,
      amount: (entry.amount * weight) / total,
    }));
  });
}
