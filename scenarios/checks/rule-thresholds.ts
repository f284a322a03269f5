import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A regional-value rule states its threshold. */
export const ruleThresholds: Check = {
  code: 'origin-rule-without-threshold',
  severity: 'warning',
  rule: 'A regional-value rule states its threshold.',
  *find({ network }) {
    for (const agreement of network.agreements) {
      for (const [n, rule] of agreement.rules.entries()) {
        if (rule.kind === 'rvc' && rule.threshold === null) {
          yield spot(
            'agreements',
            agreement.id,
            `rules/${n}/threshold`,
            messages.thresholdMissing(agreement.id, n),
          );
        }
      }
    }
  },
};
