import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** Validity begins before it ends. */
export const reversedDates: Check = {
  code: 'dates-reversed',
  severity: 'error',
  rule: 'Validity begins before it ends.',
  *find({ network }) {
    for (const name of ['agreements', 'duties', 'fees'] as const) {
      for (const { id, validFrom, validTo } of network[name]) {
        // ISO dates sort as texts.
        if (validFrom !== null && validTo !== null && validFrom > validTo) {
          yield spot(name, id, 'validTo', messages.datesReversed(name, id, validFrom, validTo));
        }
      }
    }
  },
};
