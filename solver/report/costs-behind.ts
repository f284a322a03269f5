import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger, LedgerEntry } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { carrierFinder } from './attach-costs.ts';
import { goodsGraph } from './goods-graph.ts';
import type { Movement, Pool } from './goods-graph.ts';
import { upstreamFirst } from './upstream-first.ts';

/** An entry of the ledger, and how much of its amount counts. */
export interface CostShare {
  entry: LedgerEntry;
  amount: number;
}

/** The ledger entries behind the landed cost of a product in a market. */
export type CostsBehind = (product: string, market: string) => readonly CostShare[];

const leastChange = 1e-15;
const mostRounds = 1000;

/**
 * Traces landed cost back to the ledger. The share of a pool's cost that reaches a product's buyers in a market is
 *   share(pool) = Σ_{m out} quantity(m) / Σ_{m' out} quantity(m') · share(m),
 *   share(m)    = 1 where m serves them, else Σ arrivals of m · share(pool it arrives in),
 * and an entry counts by the shares of the movements that bear it: the same averages by which `traceCosts` hands cost
 * on, read against the stream, so that the amounts add up to the landed cost.
 */
export function costsBehind(network: Network, plan: Plan, ledger: Ledger): CostsBehind {
  const graph = goodsGraph(network, plan);
  const find = carrierFinder(network, plan, graph.movements);
  const bearers = ledger.entries.flatMap((entry) => {
    const found = find(entry);
    if (found === null) return [];
    const total = found.carriers.reduce((sum, { weight }) => sum + weight, 0);
    return [{ entry, total, carriers: found.carriers }];
  });
  const orders = graph.poolsByPeriod.map((pools) => upstreamFirst(pools)).reverse();

  return (product, market) => {
    const shares = new Map<Pool, number>();
    const shareOf = (movement: Movement): number =>
      movement.market === market && movement.product === product
        ? 1
        : movement.arrivals.reduce((sum, { pool, share }) => sum + share * (shares.get(pool) ?? 0), 0);
    /** How far the pool's share moves. */
    const settle = (pool: Pool): number => {
      const total = pool.out.reduce((sum, { quantity }) => sum + quantity, 0);
      if (total <= 0) return 0;
      const share = pool.out.reduce((sum, out) => sum + (out.quantity / total) * shareOf(out), 0);
      const before = shares.get(pool) ?? 0;
      if (share !== before) shares.set(pool, share);
      return Math.abs(share - before);
    };
    for (const { ordered, circling } of orders) {
      const against = [...circling].reverse();
      for (let round = 0; round < mostRounds; round += 1) {
        const change = against.reduce((most, pool) => Math.max(most, settle(pool)), 0);
        if (change <= leastChange) break;
      }
      for (const pool of [...ordered].reverse()) settle(pool);
    }
    const byMovement = new Map<Movement, number>();
    for (const movement of graph.movements) {
      const share = shareOf(movement);
      if (share > 0) byMovement.set(movement, share);
    }
    return bearers.flatMap(({ entry, total, carriers }): CostShare[] => {
      const share = carriers.reduce(
        (sum, { movement, weight }) => sum + (weight / total) * (byMovement.get(movement) ?? 0),
        0,
      );
      return share > 0 ? [{ entry, amount: entry.amount * share }] : [];
    });
  };
}
