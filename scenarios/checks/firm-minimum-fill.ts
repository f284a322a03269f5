import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './demand-messages.ts';

/** A firm row needs no minimum fill: all of it is served. */
export const firmMinimumFill: Check = {
  code: 'minimum-fill-on-firm-row',
  severity: 'note',
  rule: 'A firm row needs no minimum fill: all of it is served.',
  *find({ network }) {
    if (network.settings.objective === 'profit') return;
    for (const row of network.demand) {
      if (row.shortfallPenaltyPerUnit === null && row.minimumFill > 0) {
        yield spot('demand', row.id, 'minimumFill', messages.firmMinimumFill(row));
      }
    }
  },
};
