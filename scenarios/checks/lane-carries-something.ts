import { selectedIds } from '../domain/selector.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A lane carries at least one product. */
export const laneCarriesSomething: Check = {
  code: 'lane-carries-nothing',
  severity: 'warning',
  rule: 'A lane carries at least one product.',
  *find({ network, members }) {
    for (const lane of network.lanes) {
      if (lane.products === '*') continue;
      if (selectedIds(lane.products, members)?.size === 0) {
        yield spot('lanes', lane.id, 'products', messages.laneCarriesNothing(lane));
      }
    }
  },
};
