import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** A capacity that is stated is more than nothing. */
export const zeroCapacities: Check = {
  code: 'capacity-zero',
  severity: 'warning',
  rule: 'A capacity that is stated is more than nothing.',
  *find({ network }) {
    for (const name of ['lanes', 'offers', 'recipes'] as const) {
      for (const { id, capacityPerPeriod } of network[name]) {
        if (capacityPerPeriod === 0)
          yield spot(name, id, 'capacityPerPeriod', messages.zeroCapacity(name, id));
      }
    }
    for (const { id, throughputPerPeriod } of network.sites) {
      if (throughputPerPeriod === 0) {
        yield spot('sites', id, 'throughputPerPeriod', messages.zeroCapacity('sites', id));
      }
    }
    for (const { id, hoursPerPeriod, overtimeMaximumHoursPerPeriod, expansions } of network.lines) {
      if (hoursPerPeriod === 0 && overtimeMaximumHoursPerPeriod === 0 && expansions.length === 0) {
        yield spot('lines', id, 'hoursPerPeriod', messages.zeroCapacity('lines', id));
      }
    }
  },
};
