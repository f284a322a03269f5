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
    const declared = [
      ...network.offers.map(({ id, site, origin, agreements }) => ({
        collection: 'offers' as const,
        id,
        origin: origin ?? siteById.get(site)?.territory,
        agreements,
      })),
      ...network.inventory.map((goods) => ({ collection: 'inventory' as const, ...goods })),
    ];
    for (const { collection, id, origin, agreements } of declared) {
      if (origin === undefined) continue;
      const root = rootOf(origin);
      for (const agreement of agreements) {
        if (parties.get(agreement)?.has(root) !== false) continue;
        const message = messages.claimOutsideMembers(collection, id, agreement, root);
        yield spot(collection, id, 'agreements', message);
      }
    }
  },
};
