import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** What a site says of opening and closing can happen to it. */
export const openingSense: Check = {
  code: 'opening-field-without-effect',
  severity: 'note',
  rule: 'What a site says of opening and closing can happen to it.',
  *find({ network }) {
    for (const { id, opening, rampUp } of network.sites) {
      if (opening.mustStayOpen && opening.closeCost !== null) {
        yield spot('sites', id, 'opening/closeCost', messages.closeCostWithoutEffect(id));
      }
      if (opening.state !== 'existing') continue;
      if (opening.openCost > 0) {
        yield spot('sites', id, 'opening/openCost', messages.onlyOfCandidates(id, 'openCost'));
      }
      if (opening.openFrom !== null) {
        yield spot('sites', id, 'opening/openFrom', messages.onlyOfCandidates(id, 'openFrom'));
      }
      if (rampUp.length > 0) yield spot('sites', id, 'rampUp', messages.onlyOfCandidates(id, 'rampUp'));
    }
  },
};
