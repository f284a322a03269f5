import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { costAttacher } from './attach-costs.ts';
import { addShare, noAmounts } from './cost-parts.ts';
import type { PartAmounts } from './cost-parts.ts';
import { goodsGraph } from './goods-graph.ts';
import type { Movement, Pool } from './goods-graph.ts';
import { upstreamFirst } from './upstream-first.ts';

/** Units of one label in a pool, with the cost they carry. */
export interface Lot {
  quantity: number;
  parts: PartAmounts;
}

/** Units that a market got, told apart by label. */
export interface ServedLot {
  /** The last that brought them: product, market and origin are its. */
  movement: Movement;
  label: string;
  lot: Lot;
}

/** What units are labelled after a movement, from what they were before. Those made or bought come with `unlabelled`. */
export type LabelAfter = (movement: Movement, label: string) => string;

/** Of stock that was there before the horizon, and of inputs, whose source nobody asks for. */
export const unlabelled = '';

type Lots = Map<string, Lot>;

const leastShare = 1e-9;
const mostRounds = 1000;

/**
 * Follows what markets want from where it is made or bought to where it is served, in lots that keep a label: each pool
 * lets its lots go by its movements in proportion, a movement's own cost goes by quantity, as in `traceCosts`.
 */
export function tracedLots(
  network: Network,
  plan: Plan,
  ledger: Pick<Ledger, 'entries'>,
  labelAfter: LabelAfter,
): readonly ServedLot[] {
  const graph = goodsGraph(network, plan);
  const attach = costAttacher(network, plan, graph.movements);
  for (const entry of ledger.entries) attach(entry);
  const wanted = new Set<string>(network.demand.map(({ product }) => product));

  const lots = new Map<Pool, Lots>();
  const served = new Map<string, ServedLot>();
  const put = (into: Lots, label: string, lot: Lot, share: number): void => {
    const held = into.get(label) ?? { quantity: 0, parts: noAmounts() };
    into.set(label, held);
    held.quantity += lot.quantity * share;
    addShare(held.parts, lot.parts, share);
  };
  const deliver = (movement: Movement, before: string, lot: Lot): void => {
    const isTold = movement.kind !== 'use' && wanted.has(movement.product);
    const label = isTold ? labelAfter(movement, before) : unlabelled;
    for (const { pool, share } of movement.arrivals) {
      const held = lots.get(pool) ?? new Map<string, Lot>();
      lots.set(pool, held);
      put(held, label, lot, share);
    }
    if (movement.market === null) return;
    const key = `${movement.product} ${movement.market} ${movement.origin} ${label}`;
    const found = served.get(key) ?? { movement, label, lot: { quantity: 0, parts: noAmounts() } };
    served.set(key, found);
    found.lot.quantity += lot.quantity;
    addShare(found.lot.parts, lot.parts, 1);
  };
  /** The lots of a pool leave it by its movements, each in proportion; a movement's own cost goes by quantity. */
  const settle = (pool: Pool, isFirst: boolean, isWhole: boolean): void => {
    const held = lots.get(pool) ?? new Map<string, Lot>();
    lots.delete(pool);
    const total = pool.out.reduce((sum, { quantity }) => sum + quantity, 0);
    if (total <= 0) return;
    const arrived = [...held.values()].reduce((sum, { quantity }) => sum + quantity, 0);
    const isRun = pool.out.every(({ kind }) => kind === 'make');
    const before = total - arrived;
    if (!isRun && isFirst && isWhole && before > total * leastShare)
      put(held, unlabelled, { quantity: before, parts: noAmounts() }, 1);
    const units = [...held.values()].reduce((sum, { quantity }) => sum + quantity, 0);
    for (const movement of pool.out) {
      const share = movement.quantity / total;
      if (isRun) {
        const made: Lot = { quantity: isFirst ? movement.quantity : 0, parts: noAmounts() };
        if (isFirst) addShare(made.parts, movement.cost, 1);
        for (const { parts } of held.values()) addShare(made.parts, parts, share);
        deliver(movement, unlabelled, made);
        continue;
      }
      for (const [label, { quantity, parts }] of held) {
        const leaving: Lot = { quantity: quantity * share, parts: noAmounts() };
        addShare(leaving.parts, parts, share);
        if (isFirst && units > 0) addShare(leaving.parts, movement.cost, quantity / units);
        deliver(movement, label, leaving);
      }
    }
  };

  for (const movement of graph.movements)
    if (movement.from === null)
      deliver(movement, unlabelled, { quantity: movement.quantity, parts: movement.cost });
  for (const pools of graph.poolsByPeriod) {
    const { ordered, circling } = upstreamFirst(pools);
    for (const pool of ordered) settle(pool, true, true);
    for (let round = 0; round < mostRounds; round += 1) {
      const waiting = circling.filter((pool) => round === 0 || weighs(lots.get(pool)));
      if (waiting.length === 0) break;
      for (const pool of waiting) settle(pool, round === 0, false);
    }
  }
  return [...served.values()];
}

function weighs(held: Lots | undefined): boolean {
  return held !== undefined && [...held.values()].some(({ quantity }) => quantity > leastShare);
}
