import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A lane joins two different sites. */
export const laneEnds: Check = {
  code: 'lane-ends-same',
  severity: 'error',
  rule: 'A lane joins two different sites.',
  *find({ network }) {
    for (const lane of network.lanes) {
      if (lane.from === lane.to) yield spot('lanes', lane.id, 'to', messages.laneEndsSame(lane));
    }
  },
};
