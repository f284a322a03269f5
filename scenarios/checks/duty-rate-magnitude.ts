import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './magnitude-messages.ts';

/** A single layer above this has been rare; a percentage written as it stands in the tariff is far above. */
const highestLikelyRate = 1.5;

/** A duty rate is a share of value, not a percentage. */
export const dutyRateMagnitude: Check = {
  code: 'duty-rate-high',
  severity: 'warning',
  rule: 'A duty rate is a share of value, not a percentage.',
  *find({ network }) {
    for (const layer of network.duties) {
      if (layer.rate !== null && layer.rate > highestLikelyRate) {
        yield spot('duties', layer.id, 'rate', messages.rateAsPercentage(layer, layer.rate));
      }
    }
  },
};
