import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A lane either plans its entries or assumes the value of one. */
export const laneEntriesOnce: Check = {
  code: 'lane-entries-stated-twice',
  severity: 'warning',
  rule: 'A lane either plans its entries or assumes the value of one.',
  *find({ network }) {
    for (const lane of network.lanes) {
      const { entriesPerPeriod, valuePerEntry } = lane;
      if (entriesPerPeriod === null || valuePerEntry === null) continue;
      const message = messages.laneEntriesTwice(lane, entriesPerPeriod, valuePerEntry);
      yield spot('lanes', lane.id, 'entriesPerPeriod', message);
    }
  },
};
