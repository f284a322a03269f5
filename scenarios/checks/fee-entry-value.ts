import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A fee with a floor, a ceiling or a flat part assumes the value of an entry. */
export const feeEntryValue: Check = {
  code: 'fee-without-entry-value',
  severity: 'warning',
  rule: 'A fee with a floor, a ceiling or a flat part assumes the value of an entry.',
  *find({ network }) {
    for (const fee of network.fees) {
      const needs = fee.minimumPerEntry !== null || fee.maximumPerEntry !== null || fee.flatPerEntry > 0;
      if (needs && fee.assumedEntryValue === null) {
        yield spot('fees', fee.id, 'assumedEntryValue', messages.feeWithoutEntryValue(fee));
      }
    }
  },
};
