import type { Network } from '../../../scenarios/domain/network.ts';
import type { AgreementId, TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { Claim } from '../../../scenarios/domain/standing.ts';
import { crossings, type Crossing } from './border.ts';
import { goodsKey, type Goods, type PricedGoods } from './goods.ts';
import { made, partnersOf } from './streams.ts';
import { leadDaysOf, type TradeFacts } from './trade-facts.ts';

type Offer = Network['offers'][number];
type Lane = Network['lanes'][number];
type Product = Network['products'][number];

/** The cheapest way to each kind of goods of one product at one site in one period. */
export type Shelf = ReadonlyMap<string, PricedGoods>;

/** Lanes and what they ask for of each kind of goods; the same at every price of quota. */
export type Tariff = (lane: Lane, product: Product, goods: Goods, period: number) => readonly Crossing[];

export function rememberedTariff(facts: TradeFacts): Tariff {
  const known = new Map<string, readonly Crossing[]>();
  return (lane, product, goods, period) => {
    const key = `${lane.id} ${product.id} ${period} ${goodsKey(goods)}`;
    const ways = known.get(key) ?? crossings(facts, lane, product, goods, period);
    known.set(key, ways);
    return ways;
  };
}

/**
 * Every kind of goods at every place in every period by its cheapest way, where a unit of quota costs so much besides.
 * Period by period, from what is bought, arrives and was kept, whatever became cheaper is sent on and used until
 * nothing does.
 */
export function stockedShelves(
  facts: TradeFacts,
  tariff: Tariff,
  quotaPrice: number,
): (period: number, site: string, product: string) => Shelf {
  const { network } = facts;
  const shelves = new Map<string, Map<string, PricedGoods>>();
  const keyOf = (period: number, site: string, product: string) => `${period} ${site} ${product}`;
  const shelf = (period: number, site: string, product: string) => {
    const key = keyOf(period, site, product);
    const known = shelves.get(key) ?? new Map<string, PricedGoods>();
    shelves.set(key, known);
    return known;
  };
  const paid = ({ cost, quotaUse }: PricedGoods) => cost + quotaPrice * quotaUse;
  let changed = new Set<string>();
  const put = (period: number, site: string, product: string, found: PricedGoods): void => {
    const key = goodsKey(found.goods);
    const known = shelf(period, site, product).get(key);
    if (known !== undefined && paid(found) >= paid(known) - 1e-12 * Math.abs(paid(known))) return;
    shelf(period, site, product).set(key, found);
    changed.add(keyOf(period, site, product));
  };
  /** The same of goods that started in a period and are at hand after so many days. */
  const deliver = (
    start: number,
    leadDays: number,
    site: string,
    product: string,
    found: PricedGoods,
  ): void => {
    const arrival = facts.arrival(start, leadDays);
    if (arrival === null) return;
    const { goods, cost, quotaUse } = found;
    const { period, share } = arrival;
    put(period, site, product, { goods, cost: cost / share, quotaUse: quotaUse / share });
  };

  for (const period of network.settings.periods.keys()) {
    for (const offer of network.offers) {
      for (const bought of offered(facts, offer))
        deliver(period, offer.leadTimeDays, offer.site, offer.product, bought);
    }
    changed = new Set(shelves.keys());
    while (changed.size > 0) {
      const fresh = changed;
      changed = new Set();
      for (const lane of network.lanes) {
        for (const product of network.products) {
          if (!fresh.has(keyOf(period, lane.from, product.id))) continue;
          if (!facts.selects(lane.products, product.id)) continue;
          for (const { goods, cost, quotaUse } of shelf(period, lane.from, product.id).values()) {
            for (const way of tariff(lane, product, goods, period)) {
              const sent = { goods: way.goods, cost: cost + way.cost, quotaUse: quotaUse + way.quotaUse };
              deliver(period, leadDaysOf(lane), lane.to, product.id, sent);
            }
          }
        }
      }
      for (const recipe of network.recipes) {
        if (!recipe.inputs.some(({ product }) => fresh.has(keyOf(period, recipe.site, product)))) continue;
        const goodsOf = (product: string) => [...shelf(period, recipe.site, product).values()];
        for (const output of made(facts, recipe, goodsOf, quotaPrice))
          deliver(period, recipe.leadTimeDays, recipe.site, recipe.output, output);
      }
    }
    if (period + 1 === network.settings.periods.length) break;
    for (const { id: site, holdingCostPerUnitPerPeriod, currency } of network.sites) {
      const holding = facts.inBase(holdingCostPerUnitPerPeriod, currency);
      for (const { id: product } of network.products) {
        for (const kept of shelf(period, site, product).values())
          put(period + 1, site, product, { ...kept, cost: kept.cost + holding });
      }
    }
  }
  return shelf;
}

/** What an offer sells: goods of the supplier's origin or the stated one, with the claims it declares. */
function offered(facts: TradeFacts, offer: Offer): readonly PricedGoods[] {
  const [tier, ...others] = offer.tiers;
  if (tier === undefined || others.length > 0) throw new Error(`Offer ${offer.id} has more prices than one.`);
  const origin: TerritoryId = facts.root(offer.origin ?? facts.site(offer.site).territory);
  const declared = facts.network.settings.isPreferencePlanned ? offer.agreements : [];
  const claims = declared.flatMap((id) => claimsUnder(facts, id, origin));
  const goods = { origin, claims, otherOrigins: [], isForExport: false };
  return [{ goods, cost: facts.inBase(tier.unitCost, offer.currency), quotaUse: 0 }];
}

function claimsUnder(facts: TradeFacts, id: AgreementId, origin: TerritoryId): readonly Claim[] {
  const agreement = facts.network.agreements.find((each) => each.id === id);
  if (agreement === undefined) return [];
  return partnersOf(agreement, origin).map((partner) => ({ agreement: id, origin, partner }));
}
