import { filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import { eachMeasured } from '../sets/measured-lines.ts';
import type { ConstraintFamily } from './constraint-family.ts';

/** What a policy forbids does not happen: its columns are fixed at zero. */
export const pairPolicies: ConstraintFamily = {
  name: 'pair_policy',
  title: 'Forbidden pairs',
  formula:
    'x = 0   ∀ x ∈ {flow, make, buy, serve} that a pair policy forbids   (no rows: the columns are fixed)',
  addRows({ sets, columns, builder }) {
    for (const { policy } of sets.policies.on) {
      if (policy.kind !== 'pair') continue;
      const isForbidden = filterMatcher(sets.network, policy.forbidden);
      eachMeasured(sets, columns, policy.measure, (line, _, __, column) => {
        if (isForbidden(line)) builder.fixAtZero(column);
      });
    }
  },
};
