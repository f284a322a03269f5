import type { AgreementId, TerritoryId } from '../domain/primitives.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** Goods declared under an agreement are of the origin of a member. */
export const claimsOfMembers: Check = {
  code: 'claim-outside-members',
  severity: 'warning',
  rule: 'Goods declared under an agreement are of the origin of a member.',
  *find({ network, siteById, rootOf }) {
    const parties = new Map(network.agreements.map((each) => [each.id, new Set(each.members)]));
    const outsideOf = (agreements: readonly AgreementId[], origin: TerritoryId) =>
      agreements.filter((id) => parties.get(id)?.has(rootOf(origin)) === false);
    for (const { id, site, origin: stated, agreements } of network.offers) {
      const origin = stated ?? siteById.get(site)?.territory;
      if (origin === undefined) continue;
      for (const agreement of outsideOf(agreements, origin)) {
        yield spot(
          'offers',
          id,
          'agreements',
          messages.claimOutsideMembers('offers', id, agreement, rootOf(origin)),
        );
      }
    }
    for (const { id, origin, agreements } of network.inventory) {
      for (const agreement of outsideOf(agreements, origin)) {
        yield spot(
          'inventory',
          id,
          'agreements',
          messages.claimOutsideMembers('inventory', id, agreement, rootOf(origin)),
        );
      }
    }
  },
};
