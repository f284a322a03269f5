import type { Network } from '../../scenarios/domain/network.ts';
import type { ProductId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import { readStanding, writeStanding } from '../../scenarios/domain/standing.ts';
import { standingRules, type Way } from '../../scenarios/trade/standing-on-the-way.ts';
import { catalogueOf } from '../formulation/sets/catalogue.ts';
import { ElapsedDays } from '../formulation/sets/elapsed-days.ts';
import type { FlowLine, Plan, ProductionLine } from '../solution/plan.ts';
import { noAmounts } from './cost-parts.ts';
import type { PartAmounts } from './cost-parts.ts';

/** How units pass from one pool to the next. */
export type MovementKind = 'buy' | 'use' | 'make' | 'flow' | 'stock' | 'serve';

/**
 * Units that pass from a pool to others. `cost` is what the passage itself costs, filled in from the ledger.
 * `arrivals` are shares of the quantity by pool; `shareLeft` is in stock or under way when the horizon ends.
 */
export interface Movement {
  kind: MovementKind;
  from: Pool | null;
  arrivals: readonly { pool: Pool; share: number }[];
  shareLeft: number;
  /** The market served, of a `serve` movement. */
  market: SiteId | null;
  /** Lane, offer or recipe. */
  by: string | null;
  /** Where it starts. */
  site: SiteId;
  product: ProductId;
  origin: TerritoryId;
  period: number;
  quantity: number;
  /** The plan's line of a `flow` movement. */
  flow: FlowLine | null;
  cost: PartAmounts;
}

/**
 * Units that nobody can tell apart: of one product, origin, standing and age, at one site in one period;
 * or what one recipe started in one period for one origin and standing, from its inputs to its output.
 */
export interface Pool {
  product: ProductId;
  period: number;
  out: Movement[];
  pending: PartAmounts;
}

export interface GoodsGraph {
  /** In order of period. */
  poolsByPeriod: readonly (readonly Pool[])[];
  movements: readonly Movement[];
}

/** Every movement of a plan's goods through the periods, with the pools that they leave and enter. */
export function goodsGraph(network: Network, plan: Plan): GoodsGraph {
  const catalogue = catalogueOf(network);
  const { horizon, periodIndex } = catalogue;
  const ages = new ElapsedDays(catalogue);
  const rules = standingRules(network);
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((each) => [each.id, each]));
  const recipes = new Map<string, Network['recipes'][number]>(network.recipes.map((each) => [each.id, each]));
  const offers = new Map<string, Network['offers'][number]>(network.offers.map((each) => [each.id, each]));
  const rows = new Map<string, Network['demand'][number]>(network.demand.map((each) => [each.id, each]));
  const sites = new Map<string, number>(network.sites.map((each, index) => [each.id, index]));

  const pools = new Map<string, Pool>();
  const poolsByPeriod: Pool[][] = Array.from({ length: horizon.count }, () => []);
  const poolAt = (key: string, product: ProductId, period: number): Pool => {
    const found = pools.get(key);
    if (found !== undefined) return found;
    const made: Pool = { product, period, out: [], pending: noAmounts() };
    pools.set(key, made);
    poolsByPeriod[period]!.push(made);
    return made;
  };
  const ageOf = (product: ProductId, days: number | null): number =>
    days === null ? 0 : ages.of(catalogue.productIndex.of(product), days);
  const stockPool = (site: string, product: ProductId, tag: string, age: number, period: number): Pool =>
    poolAt(`${site} ${product} ${tag} ${age} ${period}`, product, period);
  const runPool = (
    { recipe, origin, standing }: Omit<ProductionLine, 'period' | 'quantity'>,
    product: ProductId,
    period: number,
  ): Pool => poolAt(`${recipe} > ${tagOf(origin, standing)} ${period}`, product, period);
  /** A standing that cannot be read stays as it is; the verifier refuses such a plan. */
  const standingAfter = (standing: string | null, way: Way): string | null => {
    const read = readStanding(standing);
    return read === null ? standing : writeStanding(rules.arriving(read, way));
  };
  /** Where units of one tag that start in a period become available, and the share that no longer does. */
  const arrivalsAt = (
    site: SiteId,
    product: ProductId,
    tag: string,
    age: number,
    start: number,
    days: number,
  ): Pick<Movement, 'arrivals' | 'shareLeft'> => {
    const { shares, beyond } = horizon.arrivals(days);
    return {
      arrivals: shares[start]!.map(({ period, share }) => ({
        pool: stockPool(site, product, tag, age, period),
        share,
      })),
      shareLeft: beyond[start]!,
    };
  };

  const movements: Movement[] = [];
  const move = (movement: Omit<Movement, 'cost'>): void => {
    const whole = { ...movement, cost: noAmounts() };
    movements.push(whole);
    movement.from?.out.push(whole);
  };
  const nowhere = { arrivals: [], shareLeft: 0, market: null, flow: null };

  for (const { offer, period, quantity } of plan.purchases) {
    const { site, product, origin: stated, agreements, leadTimeDays } = offers.get(offer)!;
    const start = periodIndex.of(period);
    const origin = stated ?? network.territories[catalogue.originOfSite[sites.get(site)!]!]!.id;
    const age = ageOf(product, leadTimeDays);
    const tag = tagOf(origin, writeStanding(rules.declared(agreements, origin)));
    const arrival = arrivalsAt(site, product, tag, age, start, leadTimeDays);
    move({
      kind: 'buy',
      from: null,
      ...nowhere,
      ...arrival,
      by: offer,
      site,
      product,
      origin,
      period: start,
      quantity,
    });
  }
  for (const line of plan.consumption) {
    const { recipe, product, inputOrigin, inputStanding, elapsedDays, period, quantity } = line;
    const { site, output } = recipes.get(recipe)!;
    const start = periodIndex.of(period);
    const from = stockPool(
      site,
      product,
      tagOf(inputOrigin, inputStanding),
      ageOf(product, elapsedDays),
      start,
    );
    const arrivals = [{ pool: runPool(line, output, start), share: 1 }];
    move({
      kind: 'use',
      from,
      ...nowhere,
      arrivals,
      by: recipe,
      site,
      product,
      origin: inputOrigin,
      period: start,
      quantity,
    });
  }
  for (const line of plan.production) {
    const { recipe, origin, standing, period, quantity } = line;
    const { site, output: product, leadTimeDays, isMadeToOrder } = recipes.get(recipe)!;
    const start = periodIndex.of(period);
    const from = runPool(line, product, start);
    const age = ageOf(product, isMadeToOrder ? leadTimeDays : 0);
    const arrival = arrivalsAt(site, product, tagOf(origin, standing), age, start, leadTimeDays);
    move({
      kind: 'make',
      from,
      ...nowhere,
      ...arrival,
      by: recipe,
      site,
      product,
      origin,
      period: start,
      quantity,
    });
  }
  for (const flow of plan.flows) {
    const { lane, product, origin, standing, entersUnderDrawback, elapsedDays, period, quantity } = flow;
    const { from: site, to, transitDays, dwellDays } = lanes.get(lane)!;
    const start = periodIndex.of(period);
    const days = transitDays + dwellDays;
    const from = stockPool(site, product, tagOf(origin, standing), ageOf(product, elapsedDays), start);
    const arriving = standingAfter(standing, { from: site, to, entersUnderDrawback });
    const age = ageOf(product, elapsedDays === null ? null : elapsedDays + days);
    const arrival = arrivalsAt(to, product, tagOf(origin, arriving), age, start, days);
    move({
      kind: 'flow',
      from,
      ...nowhere,
      ...arrival,
      by: lane,
      site,
      product,
      origin,
      period: start,
      quantity,
      flow,
    });
  }
  for (const { site, product, origin, standing, elapsedDays, period, quantity } of plan.stock) {
    const end = periodIndex.of(period);
    const age = ageOf(product, elapsedDays);
    const tag = tagOf(origin, standing);
    const from = stockPool(site, product, tag, age, end);
    const isLast = end === horizon.count - 1;
    const arrivals = isLast ? [] : [{ pool: stockPool(site, product, tag, age, end + 1), share: 1 }];
    const shareLeft = isLast ? 1 : 0;
    move({
      kind: 'stock',
      from,
      ...nowhere,
      arrivals,
      shareLeft,
      by: null,
      site,
      product,
      origin,
      period: end,
      quantity,
    });
  }
  for (const { demand, origin, standing, elapsedDays, period, quantity } of plan.served) {
    const { market, product } = rows.get(demand)!;
    const when = periodIndex.of(period);
    const from = stockPool(market, product, tagOf(origin, standing), ageOf(product, elapsedDays), when);
    move({
      kind: 'serve',
      from,
      ...nowhere,
      market,
      by: demand,
      site: market,
      product,
      origin,
      period: when,
      quantity,
    });
  }
  return { poolsByPeriod, movements };
}

/** What customs tells goods apart by. */
function tagOf(origin: string, standing: string | null): string {
  return `${origin} ${standing ?? ''}`;
}
