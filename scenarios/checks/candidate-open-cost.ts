import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** Opening a candidate site costs something. */
export const candidateOpenCost: Check = {
  code: 'candidate-without-open-cost',
  severity: 'note',
  rule: 'Opening a candidate site costs something.',
  *find({ network }) {
    for (const { id, opening } of network.sites) {
      if (opening.state === 'candidate' && opening.openCost === 0) {
        yield spot('sites', id, 'opening/openCost', messages.candidateWithoutOpenCost(id));
      }
    }
  },
};
