import type { Network } from '../../scenarios/domain/network.ts';
import type { Goods } from './trade-oracle/goods.ts';
import { rememberedTariff, stockedShelves, type Tariff } from './trade-oracle/shelves.ts';
import { tradeFacts, type TradeFacts } from './trade-oracle/trade-facts.ts';

/** What all demand takes together. */
interface Taken {
  readonly cost: number;
  readonly quotaUse: number;
}

/**
 * The least cost of serving a trade case, by pricing every kind of goods at every place in every period.
 *
 * Exact for networks in which nothing but one tariff-rate quota limits a quantity, costs are linear, and what starts
 * in a period is at hand in one period at most. Then a unit of goods of one kind at one place is as good as any other
 * and is had in the way that takes least: bought, kept, sent, or made of inputs had in that way themselves. All ways
 * are tried until none is cheaper: every lane under each programme of each day and each relief, every recipe under
 * each principal input, each set of claims and each rule. Inputs of one recipe meet only in its rules of value, and
 * there `leastMix` tries every vertex. A row of demand takes the cheapest kind that it may take, or its penalty.
 *
 * A quota couples everything that enters under it. With a unit of it priced at μ, D(μ) = least cost − μ · quota is
 * concave and piecewise linear, and its maximum over μ ≥ 0 is the least cost under the quota (duality of linear
 * programming). It is found exactly: the lines of the best plans on both sides cross, the best plan there is asked for,
 * and takes the place of one of them until no line lies below the crossing.
 */
export function leastTradeCost(network: Network): number {
  const facts = tradeFacts(network);
  const tariff = rememberedTariff(facts);
  const [quota, ...others] = facts.layersInForce.flatMap((layer) =>
    layer.quota === null ? [] : [layer.quota],
  );
  if (others.length > 0) throw new Error('The oracle prices one quota.');
  if (quota === undefined) return takenAt(facts, tariff, 0).cost;
  const beyondQuotaAt = (price: number): Taken => {
    const { cost, quotaUse } = takenAt(facts, tariff, price);
    return { cost, quotaUse: quotaUse - quota.quantity };
  };
  let left = beyondQuotaAt(0);
  if (left.quotaUse <= 0) return left.cost;
  let right = beyondQuotaAt(priceOfNoUse);
  for (;;) {
    const price = (right.cost - left.cost) / (left.quotaUse - right.quotaUse);
    const height = left.cost + price * left.quotaUse;
    const between = beyondQuotaAt(price);
    if (between.cost + price * between.quotaUse >= height - 1e-10 * Math.abs(height)) return height;
    if (between.quotaUse > 0) left = between;
    else right = between;
  }
}

/** At this price of a unit of quota nothing that a case deals is worth it. */
const priceOfNoUse = 1e5;

function takenAt(facts: TradeFacts, tariff: Tariff, quotaPrice: number): Taken {
  const { demand, settings } = facts.network;
  const shelf = stockedShelves(facts, tariff, quotaPrice);
  const paid = ({ cost, quotaUse }: Taken) => cost + quotaPrice * quotaUse;
  let sum: Taken = { cost: 0, quotaUse: 0 };
  for (const row of demand) {
    const period = settings.periods.findIndex(({ id }) => id === row.period);
    const penalty = row.shortfallPenaltyPerUnit;
    let best: Taken = {
      cost: penalty === null ? Infinity : facts.inBase(penalty, row.currency),
      quotaUse: 0,
    };
    for (const each of shelf(period, row.market, row.product).values()) {
      if (isAccepted(facts, row.notMadeIn, each.goods) && paid(each) < paid(best)) best = each;
    }
    sum = {
      cost: sum.cost + row.quantity * best.cost,
      quotaUse: sum.quotaUse + row.quantity * best.quotaUse,
    };
  }
  return sum;
}

/** Whether a customer takes goods: not under drawback, and of no origin that is refused, or might be. */
function isAccepted(facts: TradeFacts, refused: readonly string[], goods: Goods): boolean {
  if (goods.isForExport) return false;
  const isWorstCounted = facts.network.settings.disputedOrigins === 'worse case';
  const possible: readonly string[] = isWorstCounted ? [goods.origin, ...goods.otherOrigins] : [goods.origin];
  return !possible.some((origin) => refused.includes(origin));
}
