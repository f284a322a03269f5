import { periodSums } from './facts/period-sums.ts';
import type { Invariant } from './invariant.ts';

/** Stock of all products together at a period's end stays within the site's storage. */
export const storageLimit: Invariant = {
  name: 'storage-limit',
  title: 'Stock stays within storage',
  floor: 'units',
  check: ({ lines, network, calendar, names }, judge) => {
    const stock = periodSums<string>(calendar.count);
    for (const { site, period, quantity } of lines.stock) stock.add(site.id, period, quantity);
    for (const site of network.sites) {
      if (site.storageLimit === null) continue;
      for (let period = 0; period < calendar.count; period += 1) {
        judge.atMost(
          stock.at(site.id, period),
          site.storageLimit,
          0,
          (held, limit) =>
            `${names.site(site.id)}, end of ${names.period(period)}: ${held} in stock, storage for ${limit}.`,
        );
      }
    }
  },
};
