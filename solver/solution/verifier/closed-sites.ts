import { periodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';

/** A site that is not active makes, buys, sends, serves and keeps nothing, and its lines are not widened. */
export const closedSites: Invariant = {
  name: 'closed-sites',
  title: 'A closed site does nothing',
  floor: 'units',
  check: ({ lines, network, calendar, names, activity }, judge) => {
    const doing = {
      makes: periodSums<string>(calendar.count),
      buys: periodSums<string>(calendar.count),
      sends: periodSums<string>(calendar.count),
      serves: periodSums<string>(calendar.count),
      keeps: periodSums<string>(calendar.count),
    };
    for (const { recipe, period, quantity } of lines.production)
      doing.makes.add(recipe.site, period, quantity);
    for (const { offer, period, quantity } of lines.purchases) doing.buys.add(offer.site, period, quantity);
    for (const { lane, period, quantity } of lines.flows) doing.sends.add(lane.from, period, quantity);
    for (const { row, period, quantity } of lines.served) doing.serves.add(row.market, period, quantity);
    for (const { site, period, quantity } of lines.stock) doing.keeps.add(site.id, period, quantity);
    for (const site of network.sites) {
      for (let period = 0; period < calendar.count; period += 1) {
        if (activity.isActive(site, period)) continue;
        for (const [verb, sums] of Object.entries(doing)) {
          judge.atMost(
            sums.at(site.id, period),
            0,
            0,
            (quantity, limit) =>
              `${names.site(site.id)} ${verb} ${quantity} in ${names.period(period)}; closed, it may ${limit}.`,
          );
        }
      }
    }
  },
};
