import type { Facts } from './facts/facts.ts';
import { goodsSums, type Goods, type GoodsSums } from './facts/goods-sums.ts';
import { lateDays } from './facts/elapsed.ts';
import type { Invariant } from './invariant.ts';
import { afterLettingGo } from './origin/claims-let-go.ts';

/**
 * What comes to a site goes from it, for each product, origin, standing, elapsed days and period:
 *
 *   Σ arrived by lane + Σ made + Σ bought + due from before + stock[t−1] = dispatched + used + served + stock[t].
 *
 * What leaves in a period arrives in others by the shares of `calendarOf`. Origin stays on the way; the standing becomes
 * what `standingOnArrival` says; a lane adds its transit and dwell to the elapsed days. A claim of preference may be let
 * go of anywhere, and never comes from nowhere: units that are over with some claims may be missing with fewer.
 */
export const balance: Invariant = {
  name: 'balance',
  title: 'What comes to a site, of each tag and in each period, goes from it or stays in stock',
  floor: 'units',
  check: (facts, judge) => {
    const sums = goodsSums(facts.calendar.count);
    addArrivals(facts, sums);
    addMadeAndBought(facts, sums);
    addInventory(facts, sums);
    addOutgoings(facts, sums);
    addStock(facts, sums);
    for (const alike of sums.all()) {
      for (let period = 0; period < facts.calendar.count; period += 1) {
        let nets: readonly number[] = alike.map(({ net }) => net[period]!);
        if (alike.length > 1 && nets.some((net) => judge.isPositive(-net))) {
          nets = afterLettingGo(
            alike.map(({ standing }) => standing),
            nets,
          );
        }
        alike.forEach((goods, number) => {
          judge.equal(
            nets[number]!,
            0,
            goods.largest[period]!,
            (missing) =>
              `${whatAndWhere(goods, facts)}, ${facts.names.period(period)}: ` +
              `what comes in less what goes out and stays is ${missing} instead of 0.`,
          );
        });
      }
    }
  },
};

function whatAndWhere({ site, product, origin, standing, elapsedDays }: Goods, { names }: Facts): string {
  const asked = standing.text === null ? '' : ` (${standing.text})`;
  const age =
    elapsedDays === null ? '' : elapsedDays === lateDays ? ', late' : `, ${elapsedDays} days on the way`;
  return `${names.site(site)}, ${names.product(product)} of origin ${origin}${asked}${age}`;
}

function addArrivals({ lines, calendar, elapsed, standingOnArrival }: Facts, sums: GoodsSums): void {
  for (const flow of lines.flows) {
    const { lane, product, origin, elapsedDays, period, quantity } = flow;
    const days = lane.transitDays + lane.dwellDays;
    const arrived = {
      origin,
      standing: standingOnArrival(lane, flow.standing, flow.entersUnderDrawback),
      elapsedDays: elapsedDays === null ? null : elapsed.tag(product.id, elapsedDays + days),
    };
    for (const arrival of calendar.arrivals(period, days)) {
      sums.add(lane.to, product.id, arrived, arrival.period, arrival.share * quantity);
    }
  }
}

function addMadeAndBought(facts: Facts, sums: GoodsSums): void {
  const { lines, calendar, elapsed, originBought, standingBought } = facts;
  for (const { recipe, origin, standing, period, quantity } of lines.production) {
    const { site, output, leadTimeDays, isMadeToOrder } = recipe;
    const tag = { origin, standing, elapsedDays: elapsed.tag(output, isMadeToOrder ? leadTimeDays : 0) };
    for (const arrival of calendar.arrivals(period, leadTimeDays)) {
      sums.add(site, output, tag, arrival.period, arrival.share * quantity);
    }
  }
  for (const { offer, period, quantity } of lines.purchases) {
    const { site, product, leadTimeDays } = offer;
    const elapsedDays = elapsed.tag(product, leadTimeDays);
    const tag = { origin: originBought(offer), standing: standingBought(offer), elapsedDays };
    for (const arrival of calendar.arrivals(period, leadTimeDays)) {
      sums.add(site, product, tag, arrival.period, arrival.share * quantity);
    }
  }
}

function addInventory({ network, calendar, elapsed, standingOfInventory }: Facts, sums: GoodsSums): void {
  for (const inventory of network.inventory) {
    const { site, product, origin, quantity, arrivesIn } = inventory;
    const period = arrivesIn === null ? 0 : calendar.indexById.get(arrivesIn)!;
    const tag = { origin, standing: standingOfInventory(inventory), elapsedDays: elapsed.tag(product, 0) };
    sums.add(site, product, tag, period, quantity);
  }
}

function addOutgoings({ lines }: Facts, sums: GoodsSums): void {
  for (const flow of lines.flows) {
    sums.add(flow.lane.from, flow.product.id, flow, flow.period, -flow.quantity);
  }
  for (const {
    recipe,
    product,
    inputOrigin,
    inputStanding,
    elapsedDays,
    period,
    quantity,
  } of lines.consumption) {
    const tag = { origin: inputOrigin, standing: inputStanding, elapsedDays };
    sums.add(recipe.site, product.id, tag, period, -quantity);
  }
  for (const served of lines.served) {
    sums.add(served.row.market, served.row.product, served, served.period, -served.quantity);
  }
}

function addStock({ lines, calendar }: Facts, sums: GoodsSums): void {
  for (const stock of lines.stock) {
    const { site, product, period, quantity } = stock;
    sums.add(site.id, product.id, stock, period, -quantity);
    if (period + 1 < calendar.count) sums.add(site.id, product.id, stock, period + 1, quantity);
  }
}
