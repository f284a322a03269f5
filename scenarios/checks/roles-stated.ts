import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A site that makes, sells or is sold to says so in its roles. */
export const rolesStated: Check = {
  code: 'role-not-stated',
  severity: 'warning',
  rule: 'A site that makes, sells or is sold to says so in its roles.',
  *find({ network, siteById }) {
    const uses = [
      ['recipes', 'site', 'plant', network.recipes.map((each) => [each.id, each.site] as const)],
      ['offers', 'site', 'supplier', network.offers.map((each) => [each.id, each.site] as const)],
      ['demand', 'market', 'market', network.demand.map((each) => [each.id, each.market] as const)],
    ] as const;
    for (const [collection, field, role, records] of uses) {
      const told = new Set<string>();
      for (const [id, siteId] of records) {
        const site = siteById.get(siteId);
        if (site === undefined || site.roles.includes(role) || told.has(site.id)) continue;
        told.add(site.id);
        yield spot(collection, id, field, messages.roleNotStated(collection, id, site.id, role));
      }
    }
  },
};
