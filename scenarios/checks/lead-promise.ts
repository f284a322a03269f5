import { isFirm } from './firm-row.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './demand-messages.ts';
import { namesOfRow } from './names-of-row.ts';

/** A lead-time promise leaves time for the fastest lane into the market. */
export const leadPromise: Check = {
  code: 'lead-promise-too-short',
  severity: 'warning',
  rule: 'A lead-time promise leaves time for the fastest lane into the market.',
  *find(index) {
    const { network, isMadeOrSoldAt, lanesTo, selects } = index;
    const fastest = new Map<string, number>();
    for (const row of network.demand) {
      if (row.maxLeadDays === null || row.quantity === 0) continue;
      const key = `${row.market}/${row.product}`;
      let days = fastest.get(key);
      if (days === undefined) {
        const lanes = (lanesTo.get(row.market) ?? []).filter((lane) => selects(lane.products, row.product));
        days = isMadeOrSoldAt(row.market, row.product)
          ? 0
          : lanes.reduce((least, lane) => Math.min(least, lane.transitDays + lane.dwellDays), Infinity);
        fastest.set(key, days);
      }
      if (days > row.maxLeadDays && days < Infinity) {
        yield spot(
          'demand',
          row.id,
          'maxLeadDays',
          messages.leadPromise(row, namesOfRow(index, row), row.maxLeadDays, days),
          isFirm(row, network.settings) ? 'error' : null,
        );
      }
    }
  },
};
