import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A capacity that is stated is more than nothing. */
export const zeroCapacities: Check = {
  code: 'capacity-zero',
  severity: 'warning',
  rule: 'A capacity that is stated is more than nothing.',
  *find({ network }) {
    for (const lane of network.lanes)
      if (lane.capacityPerPeriod === 0)
        yield spot('lanes', lane.id, 'capacityPerPeriod', messages.zeroCapacity('Lane', lane.id));
    for (const offer of network.offers)
      if (offer.capacityPerPeriod === 0)
        yield spot('offers', offer.id, 'capacityPerPeriod', messages.zeroCapacity('Offer', offer.id));
    for (const recipe of network.recipes)
      if (recipe.capacityPerPeriod === 0)
        yield spot('recipes', recipe.id, 'capacityPerPeriod', messages.zeroCapacity('Recipe', recipe.id));
    for (const site of network.sites)
      if (site.throughputPerPeriod === 0)
        yield spot('sites', site.id, 'throughputPerPeriod', messages.zeroCapacity('Site', site.id));
    for (const line of network.lines) {
      if (
        line.hoursPerPeriod === 0 &&
        line.overtimeMaximumHoursPerPeriod === 0 &&
        line.expansions.length === 0
      ) {
        yield spot('lines', line.id, 'hoursPerPeriod', messages.zeroCapacity('Line', line.id));
      }
    }
  },
};
