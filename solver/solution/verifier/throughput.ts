import { siteLoads } from './facts/loads.ts';
import type { Invariant } from './invariant.ts';

/** What leaves a site by lanes or serves demand there stays within its throughput, in that limit's unit. */
export const throughput: Invariant = {
  name: 'throughput',
  title: 'Sites handle no more than their throughput',
  floor: 'units',
  check: (facts, judge) => {
    const { network, calendar, names } = facts;
    const loads = siteLoads(facts);
    for (const site of network.sites) {
      if (site.throughputPerPeriod === null) continue;
      for (let period = 0; period < calendar.count; period += 1) {
        judge.atMost(
          loads.at(site.id, period),
          site.throughputPerPeriod,
          0,
          (handled, limit) =>
            `${names.site(site.id)}, ${names.period(period)}: handles ${handled} ${site.throughputUnit}, ` +
            `its limit is ${limit}.`,
        );
      }
    }
  },
};
