import { periodSums } from './facts/period-sums.ts';
import type { Facts } from './facts/facts.ts';
import type { Invariant } from './invariant.ts';

/**
 * Stock leaves within its shelf life, first in first out, in whole periods K = ⌊shelfLifeDays / mean days⌋:
 *
 *   Σ_o stock[s,p,o,t] ≤ what is sent, used or served of p at s in t+1 … t+K,   while t + K lies in the horizon.
 */
export const shelfLife: Invariant = {
  name: 'shelf-life',
  title: 'Stock leaves before it spoils',
  floor: 'units',
  check: (facts, judge) => {
    const { lines, records, calendar, names } = facts;
    const leaving = outflows(facts);
    const stock = periodSums<string>(calendar.count);
    for (const { site, product, period, quantity } of lines.stock) {
      if (product.shelfLifeDays !== null) stock.add(`${site.id} ${product.id}`, period, quantity);
    }
    for (const place of stock.keys()) {
      const [site = '', product = ''] = place.split(' ');
      const days = records.products.get(product)?.shelfLifeDays ?? Infinity;
      const kept = Math.floor(days / calendar.meanDays + 1e-9);
      for (let period = 0; period + kept < calendar.count; period += 1) {
        let leaves = 0;
        for (let later = period + 1; later <= period + kept; later += 1) leaves += leaving.at(place, later);
        judge.atMost(
          stock.at(place, period),
          leaves,
          0,
          (held, gone) =>
            `${names.site(site)}, ${names.product(product)}, end of ${names.period(period)}: ${held} in stock, ` +
            `${gone} leave within the shelf life of ${kept} periods.`,
        );
      }
    }
  },
};

function outflows({ lines, calendar }: Facts) {
  const leaving = periodSums<string>(calendar.count);
  for (const { lane, product, period, quantity } of lines.flows) {
    if (product.shelfLifeDays !== null) leaving.add(`${lane.from} ${product.id}`, period, quantity);
  }
  for (const { recipe, product, period, quantity } of lines.consumption) {
    if (product.shelfLifeDays !== null) leaving.add(`${recipe.site} ${product.id}`, period, quantity);
  }
  for (const { row, period, quantity } of lines.served)
    leaving.add(`${row.market} ${row.product}`, period, quantity);
  return leaving;
}
