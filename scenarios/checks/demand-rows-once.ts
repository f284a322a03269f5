import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './demand-messages.ts';

/** A market wants a product in a period by one row. */
export const demandRowsOnce: Check = {
  code: 'demand-repeated',
  severity: 'warning',
  rule: 'A market wants a product in a period by one row.',
  *find({ network }) {
    const firstByKey = new Map<string, string>();
    for (const row of network.demand) {
      const key = `${row.market}/${row.product}/${row.period}`;
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, row.id);
      else yield spot('demand', row.id, null, messages.demandRepeated(row, first));
    }
  },
};
