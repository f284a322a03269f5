import { isFirm } from './firm-row.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './demand-messages.ts';
import { namesOfRow } from './names-of-row.ts';

/** What a market wants can come in, or is made, sold or in stock there. */
export const marketInbound: Check = {
  code: 'market-cut-off',
  severity: 'warning',
  rule: 'What a market wants can come in, or is made, sold or in stock there.',
  *find(index) {
    const { network, siteById, isMadeOrSoldAt, lanesTo, selects } = index;
    const stocked = new Set<string>(network.inventory.map((each) => `${each.site}/${each.product}`));
    const told = new Set<string>();
    for (const row of network.demand) {
      const key = `${row.market}/${row.product}`;
      if (row.quantity === 0 || told.has(key) || stocked.has(key) || !siteById.has(row.market)) continue;
      const comesIn = (lanesTo.get(row.market) ?? []).some((lane) => selects(lane.products, row.product));
      told.add(key);
      if (!comesIn && !isMadeOrSoldAt(row.market, row.product)) {
        yield spot(
          'demand',
          row.id,
          'market',
          messages.marketCutOff(row, namesOfRow(index, row)),
          isFirm(row, network.settings) ? 'error' : null,
        );
      }
    }
  },
};
