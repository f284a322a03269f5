import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A lane's minimum is within its capacity. */
export const laneMinimum: Check = {
  code: 'lane-minimum-above-capacity',
  severity: 'warning',
  rule: "A lane's minimum is within its capacity.",
  *find({ network }) {
    for (const lane of network.lanes) {
      if (lane.capacityPerPeriod === null || lane.minimumPerPeriod <= lane.capacityPerPeriod) continue;
      yield spot(
        'lanes',
        lane.id,
        'minimumPerPeriod',
        messages.laneMinimum(lane, lane.capacityPerPeriod),
        lane.isMinimumCommitted ? 'error' : null,
      );
    }
  },
};
