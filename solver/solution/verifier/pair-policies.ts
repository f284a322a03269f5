import { filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import { measuredLines } from './facts/measured-lines.ts';
import { nameOf } from './facts/names.ts';
import type { Invariant } from './invariant.ts';

/** What a policy forbids does not happen. */
export const pairPolicies: Invariant = {
  name: 'pair-policies',
  title: 'Nothing happens that a policy forbids',
  floor: 'units',
  check: (facts, judge) => {
    for (const policy of facts.network.policies) {
      if (policy.kind !== 'pair' || !policy.isOn) continue;
      const isForbidden = filterMatcher(facts.network, policy.forbidden);
      for (const { seen, period, quantity } of measuredLines(facts, policy.measure)) {
        if (!judge.isPositive(quantity) || !isForbidden(seen)) continue;
        judge.broken(quantity, () => {
          const { names } = facts;
          const to = seen.toSite === null ? '' : ` to ${names.site(seen.toSite)}`;
          return (
            `Policy ${nameOf(policy)}, ${names.period(period)}: ${quantity} of ${names.product(seen.product ?? '')} ` +
            `at ${names.site(seen.site ?? '')}${to}, 0 allowed.`
          );
        });
      }
    }
  },
};
