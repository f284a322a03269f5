import type { Network } from '../../scenarios/domain/network.ts';
import type { ProductId, SiteId } from '../../scenarios/domain/primitives.ts';
import type { Ledger } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { costAttacher } from './attach-costs.ts';
import { addShare, costParts, noAmounts, partOfKind } from './cost-parts.ts';
import type { PartAmounts } from './cost-parts.ts';
import { goodsGraph } from './goods-graph.ts';
import type { Movement, Pool } from './goods-graph.ts';
import { upstreamFirst } from './upstream-first.ts';

/** Where cost comes to rest: with goods served to a market, with goods left at the end, or with nothing that moves. */
export type Destination = 'served' | 'left at the end' | 'idle';

/** All cost that came to rest at one destination for one product. */
export interface TracedCost {
  destination: Destination;
  product: ProductId | null;
  market: SiteId | null;
  quantity: number;
  parts: PartAmounts;
  shortfallQuantity: number;
  shortfall: number;
  closingValue: number;
  revenue: number;
}

/** Below this share of the plan's cost, what still goes round in a circle of movements comes to rest where it is. */
const circlingShare = 1e-13;
const mostRounds = 1000;

/**
 * Follows every entry of the ledger with the goods to where it comes to rest, at average cost.
 *
 * All that flowed into a pool is one heap: each movement out takes cost in proportion to quantity,
 *   cost(m) = quantity(m) / Σ_{m' out} quantity(m') · Σ cost in + own cost(m),
 * and hands it on by arrival shares. Pools are settled in order of period, within a period upstream first; movements
 * that go in a circle within a period are settled in rounds. Nothing is lost on the way: the amounts of all
 * destinations add up to the ledger's total.
 */
export function traceCosts(network: Network, plan: Plan, ledger: Ledger): readonly TracedCost[] {
  const graph = goodsGraph(network, plan);
  const destinations = new Map<string, TracedCost>();
  const rest = (destination: Destination, product: ProductId | null, market: SiteId | null): TracedCost => {
    const key = `${destination} ${product} ${market}`;
    const found = destinations.get(key);
    if (found !== undefined) return found;
    const made = emptyCost(destination, product, market);
    destinations.set(key, made);
    return made;
  };

  const deliver = (movement: Movement, amounts: PartAmounts, share: number): void => {
    for (const arrival of movement.arrivals) addShare(arrival.pool.pending, amounts, share * arrival.share);
    if (movement.shareLeft > 0)
      addShare(rest('left at the end', movement.product, null).parts, amounts, share * movement.shareLeft);
    if (movement.market !== null)
      addShare(rest('served', movement.product, movement.market).parts, amounts, share);
  };
  const settle = (pool: Pool): void => {
    const amounts = pool.pending;
    const total = pool.out.reduce((sum, { quantity }) => sum + quantity, 0);
    pool.pending = noAmounts();
    if (total > 0) for (const movement of pool.out) deliver(movement, amounts, movement.quantity / total);
    else addShare(rest('left at the end', pool.product, null).parts, amounts, 1);
  };

  bookQuantities(graph.movements, rest);
  bookLedger(network, plan, ledger, graph.movements, rest);
  for (const movement of graph.movements) deliver(movement, movement.cost, 1);
  const tolerance = circlingShare * ledger.entries.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  for (const pools of graph.poolsByPeriod) {
    const { ordered, circling } = upstreamFirst(pools);
    for (const pool of ordered) settle(pool);
    for (let round = 0; round < mostRounds && circling.some((pool) => weighs(pool, tolerance)); round += 1)
      for (const pool of circling) settle(pool);
    for (const pool of circling) {
      addShare(rest('left at the end', pool.product, null).parts, pool.pending, 1);
      pool.pending = noAmounts();
    }
  }
  return [...destinations.values()];
}

type Rest = (destination: Destination, product: ProductId | null, market: SiteId | null) => TracedCost;

function emptyCost(destination: Destination, product: ProductId | null, market: SiteId | null): TracedCost {
  const amounts = { shortfallQuantity: 0, shortfall: 0, closingValue: 0, revenue: 0 };
  return { destination, product, market, quantity: 0, parts: noAmounts(), ...amounts };
}

function bookQuantities(movements: readonly Movement[], rest: Rest): void {
  for (const { market, product, quantity, shareLeft } of movements) {
    if (market !== null) rest('served', product, market).quantity += quantity;
    if (shareLeft > 0) rest('left at the end', product, null).quantity += quantity * shareLeft;
  }
}

/** Loads each entry on its movements; entries about demand, closing stock or nothing that moves rest at once. */
function bookLedger(
  network: Network,
  plan: Plan,
  ledger: Ledger,
  movements: readonly Movement[],
  rest: Rest,
): void {
  const rows = new Map<string, Network['demand'][number]>(network.demand.map((each) => [each.id, each]));
  for (const { demand, quantity } of plan.shortfalls) {
    const { product, market } = rows.get(demand)!;
    rest('served', product, market).shortfallQuantity += quantity;
  }
  const attach = costAttacher(network, plan, movements);
  for (const entry of ledger.entries) {
    const part = partOfKind[entry.kind];
    if (part === 'shortfall' || part === 'revenue') {
      const row = rows.get(entry.cause ?? '');
      const market = row?.market ?? entry.site;
      rest('served', row?.product ?? entry.product, market)[part] += entry.amount;
    } else if (part === 'closingValue') rest('left at the end', entry.product, null)[part] += entry.amount;
    else if (!attach(entry))
      rest('idle', entry.product, null).parts[costParts.indexOf(part)]! += entry.amount;
  }
}

function weighs(pool: Pool, tolerance: number): boolean {
  return pool.pending.some((amount) => Math.abs(amount) > tolerance);
}
