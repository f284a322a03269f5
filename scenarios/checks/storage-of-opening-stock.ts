import { groupedBy } from './network-index.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** Opening stock fits the storage of its site. */
export const storageOfOpeningStock: Check = {
  code: 'opening-stock-above-storage',
  severity: 'note',
  rule: 'Opening stock fits the storage of its site.',
  *find({ network, siteById }) {
    const stockBySite = groupedBy(
      network.inventory.filter((each) => each.arrivesIn === null),
      (each) => each.site,
    );
    for (const [siteId, records] of stockBySite) {
      const limit = siteById.get(siteId)?.storageLimit ?? null;
      const held = records.reduce((sum, each) => sum + each.quantity, 0);
      const [first] = records;
      if (limit !== null && held > limit && first !== undefined) {
        yield spot('inventory', first.id, 'quantity', messages.stockAboveStorage(siteId, held, limit));
      }
    }
  },
};
