import type { Pool } from './goods-graph.ts';

/**
 * The pools of a period so that each comes after all that hand it goods in the same period; and those on or behind a
 * circle, for which there is no such order.
 */
export function upstreamFirst(pools: readonly Pool[]): {
  ordered: readonly Pool[];
  circling: readonly Pool[];
} {
  const waitingFor = new Map<Pool, number>(pools.map((pool) => [pool, 0]));
  const downstream = (pool: Pool): Pool[] =>
    pool.out.flatMap((movement) =>
      movement.arrivals
        .filter((arrival) => arrival.pool.period === pool.period)
        .map((arrival) => arrival.pool),
    );
  for (const pool of pools)
    for (const next of downstream(pool)) waitingFor.set(next, waitingFor.get(next)! + 1);
  const ordered = pools.filter((pool) => waitingFor.get(pool) === 0);
  // The list grows while it is walked: a pool joins when the last one before it has been passed.
  for (const pool of ordered)
    for (const next of downstream(pool)) {
      const left = waitingFor.get(next)! - 1;
      waitingFor.set(next, left);
      if (left === 0) ordered.push(next);
    }
  const settled = new Set(ordered);
  return { ordered, circling: pools.filter((pool) => !settled.has(pool)) };
}
