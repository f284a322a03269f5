import { limitsOf } from './policy-limits-of.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A policy sets a minimum or a maximum. */
export const policyLimits: Check = {
  code: 'policy-without-limit',
  severity: 'warning',
  rule: 'A policy sets a minimum or a maximum.',
  *find({ network }) {
    for (const policy of network.policies) {
      const [least, most] = limitsOf(policy);
      if (least === null && most === null) {
        yield spot('policies', policy.id, null, messages.policyWithoutLimit(policy));
      }
    }
  },
};
