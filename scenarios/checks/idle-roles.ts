import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A site does what its roles say. */
export const idleRoles: Check = {
  code: 'role-without-work',
  severity: 'warning',
  rule: 'A site does what its roles say.',
  *find({ network, offersBySite, recipesBySite, lanesFrom, lanesTo, demandByMarket }) {
    for (const site of network.sites) {
      for (const [n, role] of site.roles.entries()) {
        const lacks = {
          supplier: !offersBySite.has(site.id),
          plant: !recipesBySite.has(site.id),
          hub: !lanesFrom.has(site.id) || !lanesTo.has(site.id),
          market: !demandByMarket.has(site.id),
        }[role];
        if (lacks) {
          yield spot(
            'sites',
            site.id,
            `roles/${n}`,
            messages.idleRole(site.id, role),
            role === 'market' ? 'note' : null,
          );
        }
      }
    }
  },
};
