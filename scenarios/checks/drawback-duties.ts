import { canCount } from '../trade/duty-candidates.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A territory that refunds duty has a layer that is refunded. */
export const drawbackDuties: Check = {
  code: 'drawback-of-no-duty',
  severity: 'note',
  rule: 'A territory that refunds duty has a layer that is refunded.',
  *find({ network, selects }) {
    const eligible = network.duties.filter((layer) => layer.isDrawbackEligible && canCount(layer));
    for (const { id, drawbackShare } of network.territories) {
      if (drawbackShare === 0 || eligible.some(({ into }) => selects(into, id))) continue;
      yield spot('territories', id, 'drawbackShare', messages.drawbackOfNoDuty(id));
    }
  },
};
