import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A closing rule states one target. */
export const closingTargets: Check = {
  code: 'closing-rule-without-target',
  severity: 'warning',
  rule: 'A closing rule states one target.',
  *find({ network }) {
    for (const rule of network.closing) {
      if (rule.quantity === null && rule.daysOfCover === null) {
        yield spot('closing', rule.id, null, messages.closingWithoutTarget(rule.id));
      }
      if (rule.quantity !== null && rule.daysOfCover !== null) {
        yield spot('closing', rule.id, 'daysOfCover', messages.closingWithTwoTargets(rule.id));
      }
    }
  },
};
