import type { Network } from '../domain/network.ts';
import type { Filter } from '../domain/policy.ts';
import { selectedIds } from '../domain/selector.ts';
import type { NetworkIndex } from './network-index.ts';
import { filtersOf, policyReferences } from './references.ts';
import { unknownTerms } from './unknown-terms.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** Every filter of a policy that names what is there matches something. */
export const policyMatches: Check = {
  code: 'policy-matches-nothing',
  severity: 'warning',
  rule: 'Every filter of a policy that names what is there matches something.',
  *find({ network, members, selects }) {
    const clusters = new Set<string>(
      network.sites.flatMap((site) => (site.cluster === null ? [] : [site.cluster])),
    );
    const families = new Set<string>(
      network.products.flatMap((product) => (product.family === null ? [] : [product.family])),
    );
    const modes = new Set<string>(network.lanes.map((lane) => lane.mode));
    // An id that is not there matches nothing, and is told as that.
    const misnamed = new Set<string>();
    for (const { id } of unknownTerms(
      network,
      network.policies.flatMap((each) => [...policyReferences(each)]),
    )) {
      misnamed.add(id);
    }
    for (const policy of network.policies) {
      if (misnamed.has(policy.id)) continue;
      for (const [field, filter] of filtersOf(policy)) {
        const empty = [
          ['clusters', filter.clusters?.some((each) => clusters.has(each)) ?? true],
          ['families', filter.families?.some((each) => families.has(each)) ?? true],
          ['modes', filter.modes?.some((each) => modes.has(each)) ?? true],
          ['sites', matchesSome(filter, network, selects)],
          ...(['toSites', 'products', 'lanes', 'periods', 'origins'] as const).map(
            (key) => [key, selectedIds(filter[key], members)?.size !== 0] as const,
          ),
        ] as const;
        for (const [key, isMatched] of empty) {
          if (!isMatched) {
            yield spot(
              'policies',
              policy.id,
              `${field}/${key}`,
              messages.policyMatchesNothing(policy, field, key),
            );
          }
        }
      }
    }
  },
};

/** Whether a site is of the filter's sites, territories and clusters at once. */
function matchesSome(filter: Filter, network: Network, selects: NetworkIndex['selects']): boolean {
  return network.sites.some(
    (site) =>
      selects(filter.sites, site.id) &&
      selects(filter.territories, site.territory) &&
      (filter.clusters === null || (site.cluster !== null && filter.clusters.includes(site.cluster))),
  );
}
