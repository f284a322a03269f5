import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A hub to pass through lies outside the members of its agreement. */
export const consignmentHubs: Check = {
  code: 'consignment-hub-not-needed',
  severity: 'note',
  rule: 'A hub to pass through lies outside the members of its agreement.',
  *find({ network, siteById, rootOf }) {
    for (const { id, members, isDirectConsignment, consignmentHubs: hubs } of network.agreements) {
      for (const hub of hubs) {
        const site = siteById.get(hub);
        if (site === undefined) continue;
        if (isDirectConsignment && !members.includes(rootOf(site.territory))) continue;
        yield spot(
          'agreements',
          id,
          'consignmentHubs',
          messages.consignmentHubNotNeeded(id, hub, isDirectConsignment),
        );
      }
    }
  },
};
