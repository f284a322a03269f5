import type { Facts } from './facts/facts.ts';
import { goodsSums, type GoodsSums } from './facts/goods-sums.ts';
import { lateDays } from './facts/elapsed.ts';
import type { Invariant } from './invariant.ts';

/**
 * What comes to a site goes from it, for each product, origin, elapsed days and period:
 *
 *   Σ arrived by lane + Σ made + Σ bought + due from before + stock[t−1] = dispatched + used + served + stock[t].
 *
 * What leaves in a period arrives in others by the shares of `calendarOf`. Origin stays on the way;
 * a lane adds its transit and dwell to the elapsed days.
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
    for (const { site, product, origin, elapsedDays, net, largest } of sums.all()) {
      for (let period = 0; period < net.length; period += 1) {
        judge.equal(net[period]!, 0, largest[period]!, (missing) => {
          const { names } = facts;
          const age =
            elapsedDays === null
              ? ''
              : elapsedDays === lateDays
                ? ', late'
                : `, ${elapsedDays} days on the way`;
          return (
            `${names.site(site)}, ${names.product(product)} of origin ${origin}${age}, ${names.period(period)}: ` +
            `what comes in less what goes out and stays is ${missing} instead of 0.`
          );
        });
      }
    }
  },
};

function addArrivals({ lines, calendar, elapsed }: Facts, sums: GoodsSums): void {
  for (const { lane, product, origin, elapsedDays, period, quantity } of lines.flows) {
    const days = lane.transitDays + lane.dwellDays;
    const arrivedWith = elapsedDays === null ? null : elapsed.tag(product.id, elapsedDays + days);
    for (const arrival of calendar.arrivals(period, days)) {
      sums.add(lane.to, product.id, origin, arrivedWith, arrival.period, arrival.share * quantity);
    }
  }
}

function addMadeAndBought({ lines, calendar, elapsed, originBought }: Facts, sums: GoodsSums): void {
  for (const { recipe, origin, period, quantity } of lines.production) {
    const { site, output, leadTimeDays, isMadeToOrder } = recipe;
    const age = elapsed.tag(output, isMadeToOrder ? leadTimeDays : 0);
    for (const arrival of calendar.arrivals(period, leadTimeDays)) {
      sums.add(site, output, origin, age, arrival.period, arrival.share * quantity);
    }
  }
  for (const { offer, period, quantity } of lines.purchases) {
    const { site, product, leadTimeDays } = offer;
    const age = elapsed.tag(product, leadTimeDays);
    for (const arrival of calendar.arrivals(period, leadTimeDays)) {
      sums.add(site, product, originBought(offer), age, arrival.period, arrival.share * quantity);
    }
  }
}

function addInventory({ network, calendar, elapsed }: Facts, sums: GoodsSums): void {
  for (const { site, product, origin, quantity, arrivesIn } of network.inventory) {
    const period = arrivesIn === null ? 0 : calendar.indexById.get(arrivesIn)!;
    sums.add(site, product, origin, elapsed.tag(product, 0), period, quantity);
  }
}

function addOutgoings({ lines }: Facts, sums: GoodsSums): void {
  for (const { lane, product, origin, elapsedDays, period, quantity } of lines.flows) {
    sums.add(lane.from, product.id, origin, elapsedDays, period, -quantity);
  }
  for (const { recipe, product, inputOrigin, elapsedDays, period, quantity } of lines.consumption) {
    sums.add(recipe.site, product.id, inputOrigin, elapsedDays, period, -quantity);
  }
  for (const { row, origin, elapsedDays, period, quantity } of lines.served) {
    sums.add(row.market, row.product, origin, elapsedDays, period, -quantity);
  }
}

function addStock({ lines, calendar }: Facts, sums: GoodsSums): void {
  for (const { site, product, origin, elapsedDays, period, quantity } of lines.stock) {
    sums.add(site.id, product.id, origin, elapsedDays, period, -quantity);
    if (period + 1 < calendar.count) {
      sums.add(site.id, product.id, origin, elapsedDays, period + 1, quantity);
    }
  }
}
