import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A lane arrives within the horizon. */
export const laneWithinHorizon: Check = {
  code: 'lane-beyond-horizon',
  severity: 'warning',
  rule: 'A lane arrives within the horizon.',
  *find({ network, horizonDays }) {
    for (const lane of network.lanes) {
      const days = lane.transitDays + lane.dwellDays;
      if (days >= horizonDays) {
        yield spot('lanes', lane.id, 'transitDays', messages.laneBeyondHorizon(lane, days, horizonDays));
      }
    }
  },
};
