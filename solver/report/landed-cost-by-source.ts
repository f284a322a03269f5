import type { Network } from '../../scenarios/domain/network.ts';
import type { ProductId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Ledger } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { costAttacher } from './attach-costs.ts';
import { addShare, noAmounts } from './cost-parts.ts';
import type { PartAmounts } from './cost-parts.ts';
import { goodsGraph } from './goods-graph.ts';
import type { Movement, Pool } from './goods-graph.ts';
import { report } from './report.ts';
import { upstreamFirst } from './upstream-first.ts';

export interface LandedCostBySourceRow {
  product: ProductId;
  market: SiteId;
  /** Where it was made, or bought when it is not made; `null` for stock that was there before the horizon. */
  site: SiteId | null;
  origin: TerritoryId;
  quantity: number;
  /** Of all units of the product that the market gets. */
  shareOfMarket: number;
  landedCost: number;
  landedCostPerUnit: number | null;
}

/**
 * What each source of a product costs at each market's door: landed cost as in `landedCost`, with the units told apart by
 * where they were made. The rows of a product and market add up to its landed cost.
 */
export const landedCostBySource = report<LandedCostBySourceRow>({
  name: 'landed-cost-by-source',
  title: 'Landed cost by source',
  columns: [
    { key: 'product', title: 'Product', unit: 'product', total: 'none' },
    { key: 'market', title: 'Market', unit: 'site', total: 'none' },
    { key: 'site', title: 'Made at', unit: 'site', total: 'none' },
    { key: 'origin', title: 'Origin', unit: 'territory', total: 'none' },
    { key: 'quantity', title: 'Units', unit: 'units', total: 'sum' },
    { key: 'shareOfMarket', title: 'Share', unit: 'share', total: 'none' },
    { key: 'landedCost', title: 'Landed cost', unit: 'money', total: 'sum' },
    {
      key: 'landedCostPerUnit',
      title: 'Per unit',
      unit: 'money-per-unit',
      total: { of: 'landedCost', per: 'quantity' },
    },
  ],
  rows: sourceRows,
});

/** Units of one source in a pool, with the cost they carry. */
interface Lot {
  quantity: number;
  parts: PartAmounts;
}

/** By site; the empty text stands for stock that was there before, and for inputs, whose source nobody asks for. */
type Lots = Map<string, Lot>;

const untold = '';
const leastShare = 1e-9;
const mostRounds = 1000;

function sourceRows(network: Network, plan: Plan, ledger: Ledger): readonly LandedCostBySourceRow[] {
  const graph = goodsGraph(network, plan);
  const attach = costAttacher(network, plan, graph.movements);
  for (const entry of ledger.entries) attach(entry);
  const wanted = new Set<string>(network.demand.map(({ product }) => product));

  const lots = new Map<Pool, Lots>();
  const served = new Map<string, { movement: Movement; site: string; lot: Lot }>();
  const put = (into: Lots, site: string, lot: Lot, share: number): void => {
    const held = into.get(site) ?? { quantity: 0, parts: noAmounts() };
    into.set(site, held);
    held.quantity += lot.quantity * share;
    addShare(held.parts, lot.parts, share);
  };
  const deliver = (movement: Movement, site: string, lot: Lot): void => {
    for (const { pool, share } of movement.arrivals) {
      const held = lots.get(pool) ?? new Map<string, Lot>();
      lots.set(pool, held);
      put(held, movement.kind === 'use' || !wanted.has(movement.product) ? untold : site, lot, share);
    }
    if (movement.market === null) return;
    const key = `${movement.product} ${movement.market} ${site} ${movement.origin}`;
    const found = served.get(key) ?? { movement, site, lot: { quantity: 0, parts: noAmounts() } };
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
      put(held, untold, { quantity: before, parts: noAmounts() }, 1);
    const units = [...held.values()].reduce((sum, { quantity }) => sum + quantity, 0);
    for (const movement of pool.out) {
      const share = movement.quantity / total;
      if (isRun) {
        const made: Lot = { quantity: isFirst ? movement.quantity : 0, parts: noAmounts() };
        if (isFirst) addShare(made.parts, movement.cost, 1);
        for (const { parts } of held.values()) addShare(made.parts, parts, share);
        deliver(movement, movement.site, made);
        continue;
      }
      for (const [site, { quantity, parts }] of held) {
        const leaving: Lot = { quantity: quantity * share, parts: noAmounts() };
        addShare(leaving.parts, parts, share);
        if (isFirst && units > 0) addShare(leaving.parts, movement.cost, quantity / units);
        deliver(movement, site, leaving);
      }
    }
  };

  for (const movement of graph.movements)
    if (movement.from === null)
      deliver(movement, movement.site, { quantity: movement.quantity, parts: movement.cost });
  for (const pools of graph.poolsByPeriod) {
    const { ordered, circling } = upstreamFirst(pools);
    for (const pool of ordered) settle(pool, true, true);
    for (let round = 0; round < mostRounds; round += 1) {
      const waiting = circling.filter((pool) => round === 0 || weighs(lots.get(pool)));
      if (waiting.length === 0) break;
      for (const pool of waiting) settle(pool, round === 0, false);
    }
  }
  return rowsOf(network, [...served.values()]);
}

function weighs(held: Lots | undefined): boolean {
  return held !== undefined && [...held.values()].some(({ quantity }) => quantity > leastShare);
}

function rowsOf(
  network: Network,
  served: readonly { movement: Movement; site: string; lot: Lot }[],
): readonly LandedCostBySourceRow[] {
  const sites = new Map<string, SiteId>(network.sites.map(({ id }) => [id, id]));
  const units = new Map<string, number>();
  const placeOf = ({ product, market }: Pick<Movement, 'product' | 'market'>) => `${product} ${market}`;
  for (const { movement, lot } of served) {
    const place = placeOf(movement);
    units.set(place, (units.get(place) ?? 0) + lot.quantity);
  }
  const productOrder = new Map<string, number>(network.products.map(({ id }, index) => [id, index]));
  const siteOrder = new Map<string, number>(network.sites.map(({ id }, index) => [id, index]));
  return served
    .map(({ movement, site, lot }): LandedCostBySourceRow => {
      const { product, market, origin } = movement;
      const landedCost = lot.parts.reduce((sum, amount) => sum + amount, 0);
      const all = units.get(placeOf(movement))!;
      return {
        product,
        market: market!,
        site: sites.get(site) ?? null,
        origin,
        quantity: lot.quantity,
        shareOfMarket: all > 0 ? lot.quantity / all : 0,
        landedCost,
        landedCostPerUnit: lot.quantity > 0 ? landedCost / lot.quantity : null,
      };
    })
    .sort(
      (one, other) =>
        productOrder.get(one.product)! - productOrder.get(other.product)! ||
        siteOrder.get(one.market)! - siteOrder.get(other.market)! ||
        other.quantity - one.quantity,
    );
}
