import type { Check } from './check.ts';
import { spot } from './check.ts';
import { enteringLanes } from './entering-lanes.ts';
import * as messages from './trade-messages.ts';
import { groupedBy } from './network-index.ts';

/** Some lane into a territory with a de minimis states what an entry is worth. */
export const deMinimisValues: Check = {
  code: 'de-minimis-without-entry-value',
  severity: 'note',
  rule: 'Some lane into a territory with a de minimis states what an entry is worth.',
  *find(index) {
    const entering = groupedBy(enteringLanes(index), ({ into }) => into);
    for (const { id, deMinimisPerEntry } of index.network.territories) {
      const lanes = entering.get(id) ?? [];
      if (deMinimisPerEntry === null || lanes.length === 0) continue;
      if (lanes.some(({ lane }) => lane.valuePerEntry !== null)) continue;
      yield spot('territories', id, 'deMinimisPerEntry', messages.deMinimisWithoutValue(id));
    }
  },
};
