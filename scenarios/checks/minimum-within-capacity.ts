import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** A minimum run, order or lot is within the capacity. */
export const minimumWithinCapacity: Check = {
  code: 'minimum-above-capacity',
  severity: 'warning',
  rule: 'A minimum run, order or lot is within the capacity.',
  *find({ network }) {
    for (const { id, capacityPerPeriod: capacity, minimumRun, lotMultiple } of network.recipes) {
      if (capacity === null) continue;
      if (minimumRun > capacity) {
        yield spot(
          'recipes',
          id,
          'minimumRun',
          messages.minimumAboveCapacity('Recipe', id, 'minimum run', minimumRun, capacity),
        );
      } else if (lotMultiple !== null && lotMultiple > capacity) {
        yield spot(
          'recipes',
          id,
          'lotMultiple',
          messages.minimumAboveCapacity('Recipe', id, 'lot', lotMultiple, capacity),
        );
      }
    }
    for (const { id, capacityPerPeriod: capacity, minimumOrder, lotMultiple } of network.offers) {
      if (capacity === null) continue;
      if (minimumOrder > capacity) {
        yield spot(
          'offers',
          id,
          'minimumOrder',
          messages.minimumAboveCapacity('Offer', id, 'minimum order', minimumOrder, capacity),
        );
      } else if (lotMultiple !== null && lotMultiple > capacity) {
        yield spot(
          'offers',
          id,
          'lotMultiple',
          messages.minimumAboveCapacity('Offer', id, 'lot', lotMultiple, capacity),
        );
      }
    }
  },
};
