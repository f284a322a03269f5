import { limitsOf } from './policy-limits-of.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A policy's minimum is not above its maximum. */
export const policyLimitsCrossed: Check = {
  code: 'policy-limits-crossed',
  severity: 'error',
  rule: "A policy's minimum is not above its maximum.",
  *find({ network }) {
    for (const policy of network.policies) {
      const [least, most] = limitsOf(policy);
      if (least !== null && most !== null && least > most) {
        yield spot('policies', policy.id, null, messages.policyLimitsCrossed(policy, least, most));
      }
    }
  },
};
